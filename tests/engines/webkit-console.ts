import { find, type WebKitPrograms } from '../support/programs.ts';
import { Child } from './child.ts';
import { startScreen } from './screen.ts';

/** Milliseconds that the pages have to say something, counted by a page of its own beside them. */
const patience = 8_000;

/**
 * What it says of itself rather than of the page: it has no manifests, so it knows no rule for them; and a script that fetches
 * a preloaded file gets it from the HTTP cache, which WebKit does not count as used.
 */
const asides = [
  /Unrecognized Content-Security-Policy directive 'manifest-src'/,
  /was preloaded using link preload but not/,
];

/**
 * What WebKitGTK’s console says of pages while they load: errors and warnings. A browser that is driven is a private one,
 * and of those WebKit tells nothing, so this one is only shown the pages. Throws if it cannot hear the console.
 */
export async function webkitConsole({ browser, screen }: WebKitPrograms, addresses: string[]): Promise<string[]> {
  const display = await startScreen(screen);
  const bell = `data:text/html,<script>setTimeout(() => console.error('That was all'), ${patience})</script>`;
  const options = [browser, '--enable-write-console-messages-to-stdout=true', ...addresses, bell];
  // Without `stdbuf` the lines stay in the program until it ends.
  const child = new Child(find('stdbuf') ?? 'stdbuf', () => ['-oL', ...options], { env: display.settings });
  try {
    await child.saying(/(That was all)/);
    return child.said
      .split('\n')
      .filter((line) => /CONSOLE .*(?:ERROR|WARN)/.test(line) && !line.startsWith('data:'))
      .filter((line) => !asides.some((aside) => aside.test(line)));
  } finally {
    await child.stop();
    await display.stop();
  }
}
