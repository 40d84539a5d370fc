/** What the journeys need of an engine. One tab is driven. */
export interface Driver {
  /** The engine and its version, for the report. */
  name: string;
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** The browser's own Back. */
  back(): Promise<void>;
  /** The value of a JavaScript expression in the page, which must be JSON. Rejects while a page is being changed for another. */
  run(expression: string): Promise<unknown>;
  /** Keys and pointer, in the form that both WebDriver and WebDriver BiDi have: https://www.w3.org/TR/webdriver2/#actions */
  act(sources: readonly Source[]): Promise<void>;
  /** What the console has said since the last call: errors and warnings. Missing where the engine does not tell. */
  complaints?: () => string[];
  stop(): Promise<void>;
}

interface Source {
  type: 'key' | 'pointer';
  id: string;
  actions: readonly Record<string, unknown>[];
}
