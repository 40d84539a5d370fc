import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { suite, test } from 'node:test';

const look = `
import { firefoxPath } from ${JSON.stringify(new URL('programs.ts', import.meta.url).href)};
console.log(firefoxPath());
`;

suite('a browser that the tests need, on a machine that has none and cannot install it,', () => {
  for (const [env, status, sentence] of [
    [{}, 0, /^Firefox is not here and could not be installed: its tests are skipped\.$/m],
    [{ NO_SKIPS: 'yes' }, 1, /Firefox is not here .* NO_SKIPS=yes lets no test be skipped\.$/m],
  ] as const)
    test(`${status === 0 ? 'is named' : 'fails them'} with ${JSON.stringify(env)}`, () => {
      const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', look], {
        env: { PATH: '', ...env },
        encoding: 'utf8',
      });
      assert.match(ended.stderr, sentence);
      assert.equal(ended.status, status);
    });
});
