/** What the journeys need of a browser. One tab is driven. */
export interface Driver {
  /** Opens an address and waits until the page has loaded. */
  open(address: string): Promise<void>;
  /** The browser's own Back. */
  back(): Promise<void>;
  /** The value of a JavaScript expression in the page, which must be JSON. Rejects while one page gives way to another. */
  run(expression: string): Promise<unknown>;
  /** Clicks at a point of the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  /** Presses a key for each character where the focus is; `\n` is Enter. */
  type(text: string): Promise<void>;
  /** What was found wrong since the last call, as sentences. Missing where a browser that is driven does not tell. */
  complaints?: () => string[];
  stop(): Promise<void>;
}
