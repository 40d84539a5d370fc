import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import { Child } from './child.ts';
import type { Driver } from './driver.ts';

/** Firefox’s settings for the run: it reaches for no proxy; and the language of the reader is fixed. */
const settings = { 'network.proxy.type': 0, 'intl.accept_languages': 'en-US' };

/** Starts a Firefox without a window and drives it over WebDriver BiDi, which it speaks by itself. */
export async function startFirefox(program: string): Promise<Driver> {
  const child = new Child(program, (home) => {
    const lines = Object.entries(settings).map((pair) => `user_pref(${JSON.stringify(pair).slice(1, -1)});\n`);
    writeFileSync(join(home, 'user.js'), lines.join(''));
    return ['--headless', '--no-remote', '--profile', home, '--remote-debugging-port', '0'];
  });
  try {
    const bidi = await Bidi.connect(`${await child.saying(/WebDriver BiDi listening on (ws:\S+)/)}/session`);
    const stop = async () => {
      bidi.close();
      await child.stop();
    };
    return { ...(await drive(bidi)), stop };
  } catch (error) {
    await child.stop();
    throw error;
  }
}

async function drive(bidi: Bidi): Promise<Omit<Driver, 'stop'>> {
  const { capabilities } = await bidi.send<Session>('session.new', { capabilities: {} });
  const { contexts } = await bidi.send<Tree>('browsingContext.getTree', {});
  const context = contexts[0]?.context ?? '';
  let complaints: string[] = [];
  bidi.listen((method, event) => complaints.push(...complaintsIn(method, event)));
  await bidi.send('script.addPreloadScript', { functionDeclaration: String(tellViolations) });
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.responseCompleted'] });
  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    run: async (expression) => {
      const answer = await bidi.send<Evaluated>('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: false,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    act: async (actions) => void (await bidi.send('input.performActions', { context, actions })),
    complaints: () => {
      const heard = complaints;
      complaints = [];
      return heard;
    },
  };
}

/** Runs in every page before its own scripts: Firefox’s log leaves out what the policy forbids. */
function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
    console.error(`The policy’s ${effectiveDirective} forbids ${blockedURI} of ${sourceFile}.`),
  );
}

function complaintsIn(method: string, { level, text, response }: Event): string[] {
  if (method === 'log.entryAdded') return level === 'error' || level === 'warn' ? [`${level}: ${text}`] : [];
  return response && response.status >= 400 ? [`${response.status}: ${response.url}`] : [];
}

interface Session {
  capabilities: { browserVersion: string };
}

interface Tree {
  contexts: { context: string }[];
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** What is used of the events that are subscribed to. */
interface Event {
  level?: string;
  text?: string;
  response?: { status: number; url: string };
}
