import { Builder, Capabilities, Key, Origin } from 'selenium-webdriver';
import { Child } from '../support/child.ts';
import { freePort } from '../support/port.ts';
import type { WebKitPrograms } from '../support/programs.ts';
import type { Driver } from './driver.ts';

/** No bus of a desktop, no graphics card. */
const env = { NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1', LANGUAGE: 'en' };
const onScreen = ['--auto-servernum', '--server-args=-screen 0 1280x900x24'];

/** Milliseconds that the pages have to say something, counted by a page of its own beside them. */
const patience = 8_000;

/**
 * What it says of itself rather than of the page: it has no manifests, so it knows no rule for them; and a script that
 * fetches a preloaded file gets it from the HTTP cache, which WebKit does not count as used.
 */
const asides = [
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
  /was preloaded using link preload but not/,
];

/** Starts WebKitGTK's own small browser on a screen that nobody sees. Selenium drives it over WebDriver. */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<Driver> {
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  const child = Child.start(screen, () => [...onScreen, driver, `--port=${port}`], { env });
  await child.until('answer', () => fetch(`${server}/status`).catch(() => undefined));
  const session = await new Builder()
    .usingServer(server)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      }),
    )
    .build();
  return {
    open: (address) => session.get(address),
    back: () => session.navigate().back(),
    run: (expression) => session.executeScript(`return ${expression}`),
    click: (x, y) => session.actions().move({ x, y, origin: Origin.VIEWPORT, duration: 0 }).click().perform(),
    type: (text) => session.actions().sendKeys(text.replaceAll('\n', Key.ENTER)).perform(),
    stop: async () => {
      await session.quit();
      await child.stop();
    },
  };
}

/**
 * What WebKitGTK's console says of pages while they load: errors and warnings. A browser that is driven is a private one,
 * and of those WebKit tells nothing, so this one is only shown the pages. Throws if it cannot hear the console.
 */
export async function webkitConsole({ browser, screen }: WebKitPrograms, pages: string[]): Promise<string[]> {
  const bell = `data:text/html,<script>setTimeout(() => console.error('That was all'), ${patience})</script>`;
  const options = [browser, '--enable-write-console-messages-to-stdout=true', ...pages, bell];
  // Without `stdbuf` the lines stay in the program until it ends.
  const child = Child.start(screen, () => [...onScreen, 'stdbuf', '-oL', ...options], { env });
  try {
    await child.until('word on its console', () => /That was all/.exec(child.said) ?? undefined);
    return child.said
      .split('\n')
      .filter((line) => /CONSOLE .*(?:ERROR|WARN)/.test(line) && !line.startsWith('data:'))
      .filter((line) => !asides.some((aside) => aside.test(line)));
  } finally {
    await child.stop();
  }
}
