import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { faultsOfContent } from './faults.ts';
import { harmful } from './harmful.ts';
import { addTranslation, languageRecipe } from './language-recipe.ts';
import { recipes } from './recipes.ts';

const folder = mkdtempSync(join(tmpdir(), 'back-in-content-'));
cpSync('content', folder, { recursive: true });
await addTranslation(folder);
after(() => rmSync(folder, { recursive: true }));

test('the content as it is has no fault', async () => assert.deepEqual(await faultsOfContent(), []));

for (const [recipe, faults] of Object.entries({ ...recipes, ...languageRecipe, ...harmful })) {
  suite(recipe in harmful ? recipe : `${recipe}, done wrongly`, () => {
    for (const { what, file, change, sentence } of faults) {
      test(what, async () => {
        const found = await faultsWith(file, change);
        const isSaid = found.some((fault) => (typeof sentence === 'string' ? fault === sentence : sentence.test(fault)));
        assert.ok(isSaid, `expected ${String(sentence)}\nfound    ${found.slice(0, 5).join('\n         ')}`);
      });
    }
  });
}

/** The faults of the content with one file changed, or written anew; the copy is whole again afterwards. */
async function faultsWith(file: string, change: (text: string) => string): Promise<string[]> {
  const path = join(folder, file);
  const isNew = change.length === 0;
  const original = isNew ? '' : readFileSync(path, 'utf8');
  const changed = change(original);
  assert.notEqual(changed, original, `the fault was not put into ${file}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, changed);
  const faults = await faultsOfContent(folder);
  if (isNew) rmSync(path);
  else writeFileSync(path, original);
  return faults;
}
