import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { builds, filesOf } from '../support/builds.ts';
import { buildCopy, copyProject } from '../support/project-copy.ts';

// Whoever builds the same sources gets the same bytes, wherever and whenever: only then can anyone check what a host serves.
const project = copyProject('back in ü-');
after(() => rmSync(project, { recursive: true }));

// The build with the made-up language is the smallest.
test('another folder, time zone and language of the computer give the same bytes', () => {
  const { status, said } = buildCopy(project, {
    LOCALES: 'en,ar-XB',
    SITE: '',
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  assert.equal(status, 0, said);
  const own = join(project, 'dist');
  assert.deepEqual(filesOf(own), filesOf(builds.pseudo.folder));
  const differing = filesOf(own).filter(
    (file) => !readFileSync(join(own, file)).equals(readFileSync(join(builds.pseudo.folder, file))),
  );
  assert.deepEqual(differing, []);
});
