import { parse, type Root, type Rule } from 'postcss';
import readSelector, { type Node, type Selector } from 'postcss-selector-parser';

/** Attributes that the browser itself sets while the page is used. */
const setByBrowser = ['[open'];

/**
 * The page with those rules of its inline styles that can apply to it. Astro gives a page the styles of every piece that its
 * articles could use, a third more than it needs. `scripts` is the text of all scripts the page loads: a name that
 * stands in them may come to the page later.
 */
export function withUsedStyles(html: string, scripts: string): string {
  const styles = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)];
  if (styles.length === 0) return html;
  const names = namesIn(html);
  const later = wordsIn(scripts);
  const has = (name: string) => names.has(name) || later.has(name.replace(/^[.#[]|=.*/g, ''));
  return html.replace(/(<style[^>]*>)(.*?)(<\/style>)/gs, (_whole, start: string, css: string, end: string) =>
    [start, sheetOf(css).usedBy(has), end].join(''),
  );
}

/** A style sheet, read once for all pages that have it. */
class StyleSheet {
  readonly #root: Root;
  readonly #tests: Test[][] = [];
  readonly #results = new Map<string, string>();

  constructor(css: string) {
    this.#root = parse(css);
    this.#root.walkRules((rule) => void this.#tests.push(isFrame(rule) ? [] : rule.selectors.map(testOf)));
  }

  /** Its text without the selectors that name something which `has` does not know, and without what is then empty. */
  usedBy(has: Has): string {
    const kept = this.#tests.map((tests) => tests.map((test) => test(has)));
    const key = kept.flat().map(Number).join('');
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    const css = this.#only(kept);
    this.#results.set(key, css);
    return css;
  }

  #only(kept: readonly boolean[][]): string {
    const root = this.#root.clone();
    const rules: Rule[] = [];
    root.walkRules((rule) => void rules.push(rule));
    rules.forEach((rule, at) => {
      const flags = kept[at];
      if (!flags || flags.every(Boolean)) return;
      const selectors = rule.selectors.filter((_selector, place) => flags[place]);
      if (selectors.length === 0) rule.remove();
      else rule.selectors = selectors;
    });
    root.walkAtRules((block) => {
      if (block.nodes?.length === 0) block.remove();
    });
    return root.toString();
  }
}

const sheets = new Map<string, StyleSheet>();

function sheetOf(css: string): StyleSheet {
  const sheet = sheets.get(css) ?? new StyleSheet(css);
  sheets.set(css, sheet);
  return sheet;
}

/** `from`, `to` and `50%` in `@keyframes` look like selectors and are none. */
function isFrame({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name));
}

function testOf(selector: string): Test {
  const [first] = readSelector().astSync(selector).nodes.map(testsOf);
  if (!first) throw new Error(`A style has the selector “${selector}”, which says nothing. Mend it.`);
  return first;
}

/** Whether a selector can apply, by the names that it asks for; what stands in `:not()` or `:has()` it does not ask for. */
function testsOf(selector: Selector): Test {
  const tests = selector.nodes.flatMap(testsOfPart);
  return (has) => tests.every((test) => test(has));
}

function testsOfPart(part: Node): Test[] {
  if (part.type === 'tag') return [(has) => has(part.value)];
  if (part.type === 'class') return [(has) => has(`.${part.value}`)];
  if (part.type === 'id') return [(has) => has(`#${part.value}`)];
  if (part.type === 'attribute')
    return [(has) => has(`[${part.attribute}`) && (part.operator !== '=' || has(`[${part.attribute}=${part.value}`))];
  if (part.type !== 'pseudo' || !/^:(?:is|where)$/.test(part.value)) return [];
  const choices = part.nodes.map(testsOf);
  return [(has) => choices.some((choice) => choice(has))];
}

/** What selectors can name in a page: `p`, `.class`, `#id`, `[attribute` and `[attribute=value`. */
function namesIn(html: string): Set<string> {
  const names = new Set(setByBrowser);
  const markup = html.replace(/<(style|script)([^>]*)>.*?<\/\1>/gs, '<$1$2>');
  const starts = new Set(markup.match(/<[a-z](?:[^>"]|"[^"]*")*/g));
  for (const start of starts) for (const name of namesOf(start)) names.add(name);
  return names;
}

const namesByStart = new Map<string, readonly string[]>();

/** What selectors can name of an element, by the beginning of its start tag. Most stand in many pages: each is read once. */
function namesOf(start: string): readonly string[] {
  const known = namesByStart.get(start);
  if (known) return known;
  const parts = Array.from(start.slice(1).matchAll(/[^\s=<"]+(?:="[^"]*"|=[^\s>"]+)?/g), ([part]) => part);
  const names = [...parts.slice(0, 1), ...parts.slice(1).flatMap(namesOfAttribute)];
  namesByStart.set(start, names);
  return names;
}

function namesOfAttribute(attribute: string): string[] {
  const name = attribute.replace(/=.*/s, '');
  const value = attribute.slice(`${name}=`.length).replace(/^"|"$/g, '');
  const own = [`[${name}`, `[${name}=${value}`];
  if (name === 'id') own.push(`#${value}`);
  if (name === 'class') own.push(...value.split(/\s+/).map((word) => `.${word}`));
  return own;
}

const known = new Map<string, Set<string>>();

function wordsIn(scripts: string): Set<string> {
  const words = known.get(scripts) ?? new Set(scripts.match(/[\w-]+/g));
  known.set(scripts, words);
  return words;
}

type Has = (name: string) => boolean;
type Test = (has: Has) => boolean;
