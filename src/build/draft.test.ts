import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { publishDraft, startDraft } from './draft.ts';

const project = '/project';
let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'back-in-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Makes a folder with one page that says which build it is of. */
const write = (path: string, text: string) => {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'index.html'), text);
};
const read = (path: string) => readFileSync(join(path, 'index.html'), 'utf8');

suite('a build', () => {
  test('leaves the last one alone until it is whole', () => {
    const dist = join(folder, 'dist');
    write(dist, 'last');
    write(startDraft(`${dist}/`, project), 'new');
    assert.equal(read(dist), 'last');
    publishDraft(`${dist}/`);
    assert.equal(read(dist), 'new');
    assert.deepEqual(readdirSync(folder), ['dist']);
  });

  test('may be the first', () => {
    const dist = join(folder, 'site/dist');
    write(startDraft(dist, project), 'new');
    publishDraft(dist);
    assert.equal(read(dist), 'new');
  });

  test('takes nothing over from one that was stopped', () => {
    const dist = join(folder, 'dist');
    write(startDraft(dist, project), 'stopped');
    assert.deepEqual(readdirSync(startDraft(dist, project)), []);
  });

  test('brings the last one back where it was stopped while it took its place', () => {
    const dist = join(folder, 'dist');
    write(`${dist}-old`, 'last');
    startDraft(dist, project);
    assert.equal(read(dist), 'last');
  });

  test('replaces what a link leads to', () => {
    const dist = join(folder, 'dist');
    write(join(folder, 'releases/1'), 'last');
    symlinkSync('releases/1', dist);
    write(startDraft(dist, project), 'new');
    publishDraft(dist);
    assert.ok(lstatSync(dist).isSymbolicLink());
    assert.equal(read(dist), 'new');
  });

  test('leaves a repository where it is', () => {
    const dist = join(folder, 'dist');
    write(join(dist, '.git'), 'history');
    write(startDraft(dist, project), 'new');
    publishDraft(dist);
    assert.deepEqual([read(dist), read(join(dist, '.git'))], ['new', 'history']);
  });
});

suite('a sentence says what is wrong', () => {
  test('where the build would replace the project', () => {
    for (const target of [project, '/'])
      assert.throws(() => startDraft(target, project), /holds the project itself\. Build into a folder of its own/);
  });

  test('where nothing can be written beside it', () => {
    writeFileSync(join(folder, 'file'), '');
    assert.throws(
      () => startDraft(join(folder, 'file/dist'), project),
      /file\/dist-draft until it is whole, and that cannot be made/,
    );
  });

  test('where it cannot be moved, and both builds stay', () => {
    const dist = join(folder, 'dist');
    write(dist, 'last');
    assert.throws(() => publishDraft(dist), /but it cannot be moved to .*dist\. Move what is in it there/);
    assert.equal(read(dist), 'last');
    assert.ok(!existsSync(`${dist}-old`));
  });
});
