import { data, make, one, replaceContent } from '#browser/dom.ts';
import { fill } from '#i18n/fill.ts';
import { backInPanel, keptNote, loadGuide } from './back-in-view.ts';
import type { JourneyGuide, Title } from './guide.ts';
import { nextOf, withTried, type Journey } from './journey.ts';
import { forgetAll, keepJourney, keptJourney } from './kept-journey-view.ts';
import { addJourneyStyles } from './styles-view.ts';

/** On the page of an article: the way back to the reader's list, whether the page helped, and the next one of the list. */
class JourneyBar extends HTMLElement {
  #id = data(this, 'article');

  connectedCallback(): void {
    // In a page out of the browser's memory, what was tried meanwhile is missing.
    addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
    void this.#load();
  }

  async #load(): Promise<void> {
    const kept = keptJourney();
    if (kept.list.length === 0) return;
    try {
      const guide = await loadGuide(data(this, 'guide'));
      const journey = { ...kept, list: kept.list.filter((id) => guide.articles[id]) };
      if (journey.list.length > 0) this.#show(journey, guide);
    } catch {
      // The page stays as it is for everybody, and says so.
      replaceContent(this, new Text(data(this, 'failed')));
    }
  }

  #show(journey: Journey, guide: JourneyGuide): void {
    addJourneyStyles();
    document.documentElement.dataset['journey'] = '';
    const isListed = journey.list.includes(this.#id);
    replaceContent(this, this.#list(journey, guide), ...(isListed ? [this.#bar(journey, guide)] : []));
    this.#showWayBack(journey, guide);
  }

  /** The breadcrumb becomes the way back to the list: to its entry in the tab's history, where what was typed still stands. */
  #showWayBack({ list, from, key }: Journey, { root, words }: JourneyGuide): void {
    const link = one<HTMLAnchorElement>(document, '.breadcrumb .up a');
    const place = list.indexOf(this.#id) + 1;
    one(link, 'span').textContent = place > 0 ? fill(words.place, { place, count: list.length }) : words.list;
    link.href = from.startsWith('which-fix/') ? root + from : '#your-list';
    link.addEventListener('click', (event) => {
      if (!globalThis.navigation?.entries().some((entry) => entry.key === key)) return;
      event.preventDefault();
      navigation.traverseTo(key);
    });
  }

  #list({ list, tried }: Journey, guide: JourneyGuide): HTMLElement {
    const { words } = guide;
    const items = list.map((id) => {
      const { path, title, ...marks } = titleOf(id, guide);
      const link = Object.assign(make('a', title), { href: guide.root + path, ...marks });
      if (id === this.#id) link.setAttribute('aria-current', 'page');
      const item = make('li', link);
      if (tried.includes(id)) item.append(' ', make('small', words.tried));
      item.classList.toggle('done', tried.includes(id));
      return item;
    });
    const heading = Object.assign(make('h2', words.list), { id: 'your-list', className: 'cut' });
    const section = make('section', heading, make('ol', ...items), keptNote(words, forget));
    section.className = 'journey-list no-print';
    section.setAttribute('aria-labelledby', heading.id);
    return section;
  }

  #bar(journey: Journey, guide: JourneyGuide): HTMLElement {
    const { words, root } = guide;
    const next = nextOf(journey, this.#id);
    const { path, title }: Title = next
      ? titleOf(next, guide)
      : { path: journey.onward, title: journey.onward.endsWith('#letter') ? words.letter : words.questions };
    const question = Object.assign(make('b', words.worked), { id: 'worked' });
    const yes = Object.assign(make('button', words.yes), { type: 'button', className: 'button' });
    const notYet = make('a', make('span', make('b', words.notYet), ` ${fill(words.next, { title })}`));
    Object.assign(notYet, { href: root + path, className: 'button quiet' });
    yes.addEventListener('click', () => this.#solve(guide));
    notYet.addEventListener('click', () => keepJourney(withTried(keptJourney(), this.#id)));
    const bar = make('div', question, yes, notYet, this.#progress(journey));
    bar.className = 'journey-bar no-print';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-labelledby', question.id);
    return bar;
  }

  /** The way so far as marks, for those who see them: both halves filled for what was tried, the second one for this page. */
  #progress({ list, tried }: Journey): HTMLElement {
    const marks = list.map((id) => {
      const mark = make('i');
      mark.classList.toggle('tried', tried.includes(id));
      mark.classList.toggle('here', id === this.#id);
      return mark;
    });
    const progress = make('span', ...marks);
    progress.className = 'progress';
    progress.setAttribute('aria-hidden', 'true');
    return progress;
  }

  #solve(guide: JourneyGuide): void {
    keepJourney({ ...keptJourney(), list: [], opened: '' });
    replaceContent(this);
    const panel = backInPanel(guide, forget);
    one(document, 'main').prepend(panel);
    one(panel, 'h2').focus();
  }
}

function forget(): void {
  forgetAll();
  location.reload();
}

/** The path and title of an article. Throws where script and guide are not of one build. */
function titleOf(id: string, { articles }: JourneyGuide): Title {
  const title = articles[id];
  if (!title) throw new Error(`journey.json has no article “${id}”. Build the site again.`);
  return title;
}

customElements.define('journey-bar', JourneyBar);
