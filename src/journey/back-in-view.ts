import { make, one, replaceContent } from '#browser/dom.ts';
import type { JourneyGuide } from './guide.ts';
import { addJourneyStyles } from './styles-view.ts';

/** Loads the panel of a reader who is back in into a place of the page. Rejects where the guide cannot be loaded. */
export async function showBackIn(place: HTMLElement, guide: string, forget: () => void): Promise<void> {
  const panel = backInPanel(await loadGuide(guide), forget);
  replaceContent(place, panel);
  one(panel, 'h2').focus();
}

/** Rejects where the guide cannot be loaded. */
export async function loadGuide(address: string): Promise<JourneyGuide> {
  const response = await fetch(address);
  return response.json() as Promise<JourneyGuide>;
}

/** The panel of a reader who is back in: the mark with both halves filled, and what to do now. Its heading takes the focus. */
export function backInPanel({ words, numericId, prevention }: JourneyGuide, forget: () => void): HTMLElement {
  addJourneyStyles();
  const { backIn } = words;
  const heading = make('h2', backIn.title);
  heading.tabIndex = -1;
  const list = make(
    'ul',
    thingToDo(numericId, backIn.numericId.title, backIn.numericId.text),
    thingToDo(prevention, backIn.prevention.title, backIn.prevention.text),
  );
  list.className = 'plain-list';
  const panel = make('section', heading, make('p', backIn.lead), list, keptNote(words, forget));
  panel.className = 'back-in no-print';
  return panel;
}

/** What is kept in the tab, and the button that forgets it. */
export function keptNote(words: JourneyGuide['words'], forget: () => void): HTMLElement {
  const button = make('button', words.forget);
  button.type = 'button';
  button.className = 'tool';
  button.addEventListener('click', forget);
  const note = make('p', `${words.kept} `, button);
  note.className = 'small row';
  return note;
}

function thingToDo(href: string, title: string, text: string): HTMLElement {
  const link = make('a', make('span', title, make('small', text)));
  link.href = href;
  link.className = 'entry';
  return make('li', link);
}
