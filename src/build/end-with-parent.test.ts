import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';

const server = `
import { endWithParent } from ${JSON.stringify(new URL('end-with-parent.ts', import.meta.url).href)};
endWithParent();
setInterval(() => undefined, 1000);
console.log(process.pid);
`;

test(
  'a server whose shell is told to end does not stay behind',
  { skip: process.platform === 'win32' && 'no shell as on other systems', timeout: 30_000 },
  async ({ signal }) => {
    // As npm does it; `true` keeps the shell from giving its place to Node.
    const shell = spawn('sh', ['-c', '"$0" --input-type=module --eval "$1"; true', process.execPath, server], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [started] = (await once(shell.stdout, 'data', { signal })) as [Buffer];
    const id = Number(started.toString());
    shell.kill('SIGTERM');
    // The output is closed by the last that has it.
    await once(shell, 'close', { signal }).catch(() => {
      process.kill(id);
      assert.fail('The server was still running when the time was up.');
    });
  },
);
