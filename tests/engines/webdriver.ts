import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds that the driver has to listen, and each command to be done. */
const patience = 30_000;

/** A client of WebDriver, https://www.w3.org/TR/webdriver2/: one session, commands over HTTP. */
export class WebDriver {
  #session: string;
  readonly version: string;

  private constructor(session: string, version: string) {
    this.#session = session;
    this.version = version;
  }

  /** Waits until a driver listens, and has it start a browser. */
  static async start(driver: string, alwaysMatch: object): Promise<WebDriver> {
    const end = Date.now() + patience;
    while (!(await fetch(`${driver}/status`).catch(() => undefined))) {
      if (Date.now() > end) throw new Error(`Nothing listens at ${driver}.`);
      await wait(50);
    }
    const { sessionId, capabilities } = await ask<Session>('POST', `${driver}/session`, {
      capabilities: { alwaysMatch },
    });
    return new WebDriver(`${driver}/session/${sessionId}`, capabilities.browserVersion);
  }

  /** Sends a command of the session and gives its value. Rejects with the driver’s own words. */
  send<T>(method: 'POST' | 'DELETE', path: string, parameters?: object): Promise<T> {
    return ask(method, path ? `${this.#session}/${path}` : this.#session, parameters);
  }
}

async function ask<T>(method: string, address: string, parameters?: object): Promise<T> {
  const response = await fetch(address, {
    method,
    ...(parameters && { body: JSON.stringify(parameters) }),
    signal: AbortSignal.timeout(patience),
  });
  const { value } = (await response.json()) as { value: T };
  if (!response.ok) throw new Error(`${address}: ${JSON.stringify(value)}`);
  return value;
}

interface Session {
  sessionId: string;
  capabilities: { browserVersion: string };
}
