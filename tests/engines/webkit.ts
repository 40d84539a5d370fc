import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { Child } from './child.ts';
import type { Driver } from './driver.ts';
import type { WebKitPrograms } from './programs.ts';
import { WebDriver } from './webdriver.ts';

/** What the browser is told: to be driven, and to say on its output what its console shows. */
const options = ['--automation', '--enable-write-console-messages-to-stdout=true'];

/** Starts WebKitGTK’s own small browser on a screen that nobody sees, and drives it over WebDriver. */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Driver> {
  const display = new Child(screen, () => ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    pipes: 1,
  });
  const number = await display.saying(/^(\d+)\n/m);
  const port = await freePort();
  const child = new Child(driver, () => [`--port=${port}`], {
    // No bus of a desktop and no graphics card.
    env: { DISPLAY: `:${number}`, NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1', LANGUAGE: 'en' },
  });
  const stop = async () => {
    await child.stop();
    await display.stop();
  };
  let heard = 0;
  try {
    const session = await WebDriver.start(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: browser, args: options },
    });
    return {
      name: `WebKitGTK ${session.version}`,
      open: async (url) => void (await session.send('POST', 'url', { url })),
      back: async () => void (await session.send('POST', 'back', {})),
      run: async (expression) => {
        const script = `return JSON.stringify(${expression})`;
        const json = await session.send<string | null>('POST', 'execute/sync', { script, args: [] });
        return json === null ? undefined : JSON.parse(json);
      },
      act: async (actions) => void (await session.send('POST', 'actions', { actions })),
      complaints: () => {
        const lines = child.said.slice(heard).split('\n');
        heard = child.said.length;
        return lines.filter((line) => /CONSOLE \S+ (?:ERROR|WARN)/.test(line));
      },
      stop: async () => {
        await session.send('DELETE', '').catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw new Error(`WebKitGTK did not start:\n${child.said}`, { cause: error });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
