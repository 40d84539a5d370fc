import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { faultsOfContent } from './faults.ts';
import { languageRecipe } from './language-recipe.ts';
import { recipes } from './recipes.ts';

const folder = mkdtempSync(join(tmpdir(), 'back-in-content-'));
cpSync('content', folder, { recursive: true });
after(() => rmSync(folder, { recursive: true }));

test('the content as it is has no fault', () => assert.deepEqual(faultsOfContent(), []));

for (const [recipe, faults] of Object.entries({ ...recipes, ...languageRecipe })) {
  suite(`${recipe}, done wrongly`, () => {
    for (const { what, file, change, sentence } of faults) {
      test(what, () => {
        const found = faultsWith(file, change);
        const isSaid = found.some((fault) => (typeof sentence === 'string' ? fault === sentence : sentence.test(fault)));
        assert.ok(isSaid, `expected ${String(sentence)}\nfound    ${found.slice(0, 5).join('\n         ')}`);
      });
    }
  });
}

/** The faults of the content with one file changed, or written anew; the copy is whole again afterwards. */
function faultsWith(file: string, change: (text: string) => string): string[] {
  const path = join(folder, file);
  const isNew = change.length === 0;
  const original = isNew ? '' : readFileSync(path, 'utf8');
  const changed = change(original);
  assert.notEqual(changed, original, `the fault was not put into ${file}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, changed);
  const faults = faultsOfContent(folder);
  if (isNew) rmSync(path);
  else writeFileSync(path, original);
  return faults;
}
