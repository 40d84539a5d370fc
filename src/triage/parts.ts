/** The first element inside `root` that a selector finds. Throws a sentence where there is none: script and markup disagree. */
export function one<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`The page has no “${selector}”.`);
  return found;
}

/** Every element inside `root` that a selector finds. */
export function all<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<E>(selector)];
}
