import { freePort } from '../support/port.ts';
import { Child } from './child.ts';
import type { Driver } from './driver.ts';
import type { WebKitPrograms } from '../support/programs.ts';
import { startScreen } from './screen.ts';
import { WebDriver } from './webdriver.ts';

/** Starts WebKitGTK’s own small browser on a screen that nobody sees, and drives it over WebDriver. It tells nothing of its console. */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Driver> {
  const display = await startScreen(screen);
  const port = await freePort();
  const child = new Child(driver, () => [`--port=${port}`], { env: display.settings });
  const stop = async () => {
    await child.stop();
    await display.stop();
  };
  try {
    const session = await WebDriver.start(`http://127.0.0.1:${port}`, {
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
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
