/** A line for each field of a journey: two lists of ids, an id, two addresses, a key. */
const form = /^(?:[a-z\d,-]*\n){2}[a-z\d-]*\n(?:(?:which-fix\/(?:\?[\w=&-]*)?(?:#letter)?|search\/)?\n){2}[\w-]*$/;
const longest = 5000;

export const noJourney: Journey = { list: [], tried: [], opened: '', from: '', onward: '', key: '' };

/** Reads what `writeJourney` wrote. Takes any text: what has another form, whoever put it there, is no journey. */
export function readJourney(text: string): Journey {
  const [list, tried, opened, from, onward, key] = text.length < longest && form.test(text) ? text.split('\n') : [];
  if (list === undefined || tried === undefined || opened === undefined) return noJourney;
  if (from === undefined || onward === undefined || key === undefined) return noJourney;
  return { list: idsIn(list), tried: idsIn(tried), opened, from, onward, key };
}

/** Writes a journey as text, a field a line. Empty where nothing is left to know. */
export function writeJourney({ list, tried, opened, from, onward, key }: Journey): string {
  if (list.length + tried.length === 0) return '';
  return [list.join(), tried.join(), opened, from, onward, key].join('\n');
}

/** The best article of the list that was not tried, apart from the one at hand; none when the list is used up. */
export function nextOf({ list, tried }: Journey, current: string): string | undefined {
  return list.find((id) => id !== current && !tried.includes(id));
}

/** The journey with an article that did not help. */
export function withTried(journey: Journey, id: string): Journey {
  return { ...journey, tried: [...withoutTried(journey, id).tried, id] };
}

/** The journey with an article that was not tried after all. */
export function withoutTried(journey: Journey, id: string): Journey {
  return { ...journey, tried: journey.tried.filter((other) => other !== id) };
}

function idsIn(line: string): string[] {
  return line.split(',').filter(Boolean);
}

/**
 * What the tab remembers of a reader's way through the guide. It names articles by id, so that it holds in every language;
 * nothing that the reader typed is in it.
 */
export interface Journey {
  /** The articles proposed to the reader, best first. */
  list: readonly string[];
  /** The articles that did not help, whatever list they stood in. */
  tried: readonly string[];
  /** The article opened last from the list; empty for none. */
  opened: string;
  /** The page of the list, inside the locale, such as `which-fix/?message=invalid`; empty for the home page. */
  from: string;
  /** Where a reader goes who has tried the whole list. */
  onward: string;
  /** The list's entry in the tab's history (Navigation API), which has what was typed; empty where the browser has none. */
  key: string;
}
