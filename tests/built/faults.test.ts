import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { buildCopy, copyProject } from '../support/project-copy.ts';

const project = copyProject('back-in-');
after(() => rmSync(project, { recursive: true }));

const lastBuild = join(project, 'dist/index.html');
mkdirSync(join(project, 'dist'));
writeFileSync(lastBuild, 'the last good build');

// Where a build can find a fault: in a schema, between files, in an article's text, and on a page. `npm run check:content` finds the
// same by the same code; tests/content has a table of all of them.
suite('a fault in the content stops the build with a sentence that names the file, the field and the mend', () => {
  for (const { what, file, from, to, expected } of [
    {
      what: 'a misspelt field',
      file: 'content/en/fixes/clear-cache.mdx',
      from: 'symptoms:',
      to: 'symptons:',
      expected: [/en\/fixes\/clear-cache/, /Unknown field “symptons”: correct its name or take it out/],
    },
    {
      what: 'an article that does not exist',
      file: 'content/en/fixes/clear-cache.mdx',
      from: /related: .*/,
      to: 'related: [reset-password, clear-everything]',
      expected: [
        /content\/en\/fixes\/clear-cache\.mdx, related: “clear-everything” is no other fix or question\. Correct the id/,
      ],
    },
    {
      what: 'an outside address that does not exist',
      file: 'content/en/fixes/reset-password.mdx',
      from: '<Outside id="id"',
      to: '<Outside id="idd"',
      expected: [/content\/en\/fixes\/reset-password\.mdx: there is no address “idd”\. Correct the id or add it/],
    },
    {
      what: 'a link that runs a program',
      file: 'content/en/fixes/clear-cache.mdx',
      from: '](../../',
      to: '](javascript:',
      expected: [/content\/en\/fixes\/clear-cache\.mdx, “\(javascript:.*”: link a page as \.\.\/its-page\//],
    },
  ]) {
    test(what, () => {
      const path = join(project, file);
      const original = readFileSync(path, 'utf8');
      const broken = original.replace(from, to);
      assert.notEqual(broken, original, `the fault was not put into ${file}`);
      writeFileSync(path, broken);
      const { status, said } = buildCopy(project, { NO_COLOR: '1', LOCALES: 'en' });
      writeFileSync(path, original);
      assert.notEqual(status, 0, 'the build went through');
      assert.equal(readFileSync(lastBuild, 'utf8'), 'the last good build');
      for (const pattern of expected) assert.match(said.replace(/\*\*/g, ''), pattern);
    });
  }
});
