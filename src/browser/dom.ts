/** The first element inside `root` that a selector finds. Throws a sentence where there is none: script and markup disagree. */
export function one<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw missing(root, selector);
  return found;
}

/** Every element inside `root` that a selector finds. */
export function all<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}

/** An element with text and other elements in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

/** Puts nodes in the place of all that an element has. `replaceChildren` came with Chrome 86. */
export function replaceContent(element: Element, ...children: readonly Node[]): void {
  element.textContent = '';
  element.append(...children);
}

/** The value of a `data-…` attribute by its name in `dataset`. Throws a sentence where the element lacks it. */
export function data(element: HTMLElement, name: string): string {
  const value = element.dataset[name];
  if (value === undefined) throw missing(element, `data-${name}`);
  return value;
}

/** The value in the first `<script type="application/json">` inside `root`. Throws where there is none or it is no JSON. */
export function readJson<T>(root: ParentNode): T {
  return JSON.parse(one(root, 'script[type="application/json"]').textContent) as T;
}

function missing(root: ParentNode, what: string): Error {
  const place = root instanceof Element ? `<${root.localName}>` : 'The page';
  return new Error(`${place} has no “${what}”. Add it to the markup, or mend the script.`);
}
