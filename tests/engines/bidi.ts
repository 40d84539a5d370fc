import { once } from 'node:events';

/** A client of WebDriver BiDi, https://www.w3.org/TR/webdriver-bidi/: commands over a WebSocket, answers and events back. */
export class Bidi {
  #socket: WebSocket;
  /** The number of the last command. */
  #last = 0;
  #waiting = new Map<number, { answer: (result: unknown) => void; fail: (error: Error) => void }>();
  #listener: Listener = () => undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#hear(JSON.parse(String(data))));
    socket.addEventListener('close', () => {
      for (const { fail } of this.#waiting.values()) fail(new Error('The browser has closed the connection.'));
    });
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(address);
    await once(socket, 'open');
    return new Bidi(socket);
  }

  /** Sends a command and gives its result. Rejects with the browser’s own words. */
  send<T>(method: string, params: object): Promise<T> {
    const id = ++this.#last;
    return new Promise<T>((answer, fail) => {
      this.#waiting.set(id, { answer: answer as (result: unknown) => void, fail });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Calls `listener` with every event that is subscribed to. */
  listen(listener: Listener): void {
    this.#listener = listener;
  }

  close(): void {
    this.#socket.close();
  }

  #hear({ id, method, params, result, error, message }: Heard): void {
    if (method && params) this.#listener(method, params);
    const waiting = this.#waiting.get(id ?? 0);
    if (!waiting) return;
    this.#waiting.delete(id ?? 0);
    if (error) waiting.fail(new Error(`${error}: ${message}`));
    else waiting.answer(result);
  }
}

type Listener = (method: string, params: object) => void;

interface Heard {
  id?: number;
  method?: string;
  params?: object;
  result?: unknown;
  error?: string;
  message?: string;
}
