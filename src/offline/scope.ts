/** What is used of a service worker's global scope; its own types cannot stand beside those of a page. */
export interface Scope {
  location: Location;
  registration: { active: unknown };
  clients: { matchAll(options: { type: 'window' }): Promise<readonly { postMessage(message: string): void }[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate' | 'fetch' | 'message', listen: (event: WorkerEvent) => void): void;
}

/** Its events, in one. */
export interface WorkerEvent extends Event {
  request: Request;
  data: unknown;
  waitUntil(promise: Promise<unknown>): void;
}
