import CDP from 'chrome-remote-interface';
import { Child } from '../support/child.ts';
import type { Driver } from './driver.ts';

const options = [
  '--headless',
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--window-size=360,740',
  '--remote-debugging-port=0',
];

/**
 * Its own words on parts of the policy that it does not know yet, and on a worker whose page was left while it was fetched; of
 * one that cannot be had it says which status came.
 */
const aside =
  /invalid source: ''wasm-unsafe-eval''|directive 'require-trusted-types-for'|^An unknown error occurred when fetching the script/;

/**
 * Starts a Chromium without a window, of any age. Playwright and Puppeteer take newer ones for granted, so it is driven with
 * the DevTools protocol itself, in the parts that Chromium 80 had.
 */
export async function startChromium(program: string): Promise<Driver> {
  const child = Child.start(program, (home) => [...options, `--user-data-dir=${home}`, 'about:blank']);
  const port = await child.until('address', () => /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(child.said)?.[1]);
  // Its tab comes a moment after its address.
  const tab = await child.until('tab', () => CDP({ port: Number(port), local: true }).catch(() => undefined));
  const { Page, Runtime, Input, Log } = tab;
  const complaints: string[] = [];
  Runtime.on('exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    complaints.push(`${text} ${exception?.description ?? ''}`),
  );
  Log.on('entryAdded', ({ entry }) => {
    if (entry.level === 'error' && !aside.test(entry.text)) complaints.push(`${entry.text} ${entry.url ?? ''}`);
  });
  await Promise.all([Page.enable(), Runtime.enable(), Log.enable()]);
  const loaded = async (go: () => Promise<unknown>) => void (await Promise.all([Page.loadEventFired(), go()]));
  return {
    open: (url) => loaded(() => Page.navigate({ url })),
    back: async () => void (await Runtime.evaluate({ expression: 'history.back()' })),
    run: async (expression) => {
      const { result, exceptionDetails } = await Runtime.evaluate({ expression, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    click: async (x, y) => {
      const at = { x, y, button: 'left', clickCount: 1 } as const;
      await Input.dispatchMouseEvent({ type: 'mousePressed', ...at });
      await Input.dispatchMouseEvent({ type: 'mouseReleased', ...at });
    },
    type: async (typed) => {
      for (const text of typed.replaceAll('\n', '\r')) {
        const key = text === '\r' ? { key: 'Enter', windowsVirtualKeyCode: 13 } : { key: text };
        await Input.dispatchKeyEvent({ type: 'keyDown', text, ...key });
        await Input.dispatchKeyEvent({ type: 'keyUp', ...key });
      }
    },
    complaints: () => complaints.splice(0),
    stop: () => child.stop(),
  };
}
