import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';

suite('npm run explain tells how the built guide reads a text', () => {
  for (const [what, text, ...expected] of [
    ['a message', "Couldn't verify Mi Account ID. Server error.", /Sure \(en\): account-not-verified \+ server-error/],
    ['a text below every message', 'how do I cook an egg', /candidateScore/, /No message that is known/],
    ['a misspelt search', 'forgt my password', /forgt: corrected to forgot/, /1\. fixes\/reset-password\//],
    ['another language', 'не приходит код', /seems to be in “ru”/, /in words of the guide: .*code/],
  ] as const) {
    test(what, () => {
      const { status, stdout, stderr } = explain(text);
      assert.equal(status, 0, stderr);
      for (const pattern of expected) assert.match(stdout, pattern);
    });
  }
  test('nothing: it asks for a text', () => assert.match(explain('').stderr, /npm run explain -- "/));
});

function explain(text: string) {
  return spawnSync(process.execPath, ['src/build/explain.ts', text], { encoding: 'utf8' });
}
