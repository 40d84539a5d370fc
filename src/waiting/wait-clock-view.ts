import { copyText } from '#browser/copy.ts';
import { data, make, one, replaceContent } from '#browser/dom.ts';
import { keep, kept } from '#browser/kept.ts';
import { loadJson } from '#browser/load.ts';
import { fill, fillCount, type CountTexts } from '#i18n/fill.ts';
import { calendarOf } from './calendar.ts';
import { countCodes } from './codes.ts';
import { readRecord, type WaitRecord } from './record.ts';

const key = 'waiting';
const language = document.documentElement.lang;

/**
 * Takes a tap: `code` notes a code asked for now, `undo` takes the last one back, `forget` all; a number starts that many minutes.
 * Rejects where the words cannot be loaded, and notes nothing: whoever then taps again has asked for one code.
 */
export async function startWait(clock: HTMLElement, value: string): Promise<void> {
  const words = await wordsOf(clock);
  const record = recorded();
  const now = Date.now();
  if (value === 'forget') write(undefined);
  else if (value === 'undo') write({ ...record, codes: record.codes.slice(0, -1) });
  else if (value === 'code') write({ ...record, codes: [...record.codes, now] });
  else write({ ...record, clock: { minutes: Number(value), end: now + Number(value) * 60_000 } });
  show(clock, words);
}

/** Shows what was noted, with the times in the reader's own zone. Rejects where the words cannot be loaded. */
export async function showWait(clock: HTMLElement): Promise<void> {
  show(clock, await wordsOf(clock));
}

function wordsOf(clock: HTMLElement): Promise<ShownWords> {
  return loadJson(data(clock, 'clock'));
}

function show(clock: HTMLElement, words: ShownWords): void {
  const { codes, clock: running } = recorded();
  const now = Date.now();
  const parts: Node[] = [];
  if (running) {
    if (running.end <= now) parts.push(make('p', words.over));
    else parts.push(make('p', fill(words.ends, { time: timeOf(running.end) })), tools(words, running.end));
  }
  const { asked, next } = countCodes(codes, now);
  if (asked > 0) {
    const said = next ? fill(words.full, { soonest: timeOf(next.soonest), safest: timeOf(next.safest) }) : words.free;
    parts.push(make('p', make('b', fillCount(words.codes, asked, language)), ` ${said}`));
    if (next) parts.push(tools(words, next.safest));
    parts.push(Object.assign(make('p', button(words.undo, 'undo')), { className: 'tools' }));
  }
  if (parts.length > 0) parts.push(keeping(words));
  replaceContent(one(clock, '[data-shown]'), ...parts);
}

/** The calendar file of a wait's end, and its time to send on. */
function tools(words: ShownWords, end: number): HTMLElement {
  const address = location.origin + location.pathname;
  const status = make('span');
  Object.assign(status.dataset, { done: words.copied, refused: words.refused });
  const text = fill(words.eventText, { address });
  const event = { title: words.event, text, end };
  const calendar = button(words.calendar, '');
  calendar.addEventListener('click', () => save(calendarOf(event, Date.now()), words.file));
  const share = button(words.share, '');
  share.addEventListener('click', () => void send(`${words.event}: ${timeOf(end)}\n${text}`, status));
  return Object.assign(make('p', calendar, share, status), { className: 'tools' });
}

async function send(text: string, status: HTMLElement): Promise<void> {
  if (!('share' in navigator)) return copyText(text, status);
  // The reader closed the list of apps: that is an answer too.
  await navigator.share({ text }).catch(() => undefined);
}

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
  Object.assign(make('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/** The choice to keep it beyond the tab, and the button that forgets it. */
function keeping(words: ShownWords): HTMLElement {
  const box = Object.assign(make('input'), { type: 'checkbox', checked: isKept() });
  box.addEventListener('change', () => {
    const record = recorded();
    keep('localStorage', key, box.checked ? record : undefined);
    keep('sessionStorage', key, record);
  });
  const label = make('label', box, make('span', words.keep));
  const forget = Object.assign(make('p', button(words.forget, 'forget')), { className: 'tools' });
  return make('div', label, forget);
}

function button(text: string, value: string): HTMLButtonElement {
  return Object.assign(make('button', text), { type: 'button', className: 'tool', value } as const);
}

/** A moment as the reader's clock shows it: “Thu, Nov 26, 2:05 PM”. */
function timeOf(moment: number): string {
  const parts = { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, parts).format(moment);
}

function recorded(): WaitRecord {
  return readRecord(kept('sessionStorage', key) ?? kept('localStorage', key));
}

function isKept(): boolean {
  return kept('localStorage', key) !== undefined;
}

/** Keeps a record in this tab, and on this device where the reader chose so; undefined forgets it in both. */
function write(record: WaitRecord | undefined): void {
  if (!record || isKept()) keep('localStorage', key, record);
  keep('sessionStorage', key, record);
}

/** content/<locale>/site.yaml, waiting, shown: src/waiting/words.ts has the schema. */
interface ShownWords {
  ends: string;
  over: string;
  codes: CountTexts;
  free: string;
  full: string;
  undo: string;
  calendar: string;
  file: string;
  share: string;
  copied: string;
  refused: string;
  event: string;
  eventText: string;
  keep: string;
  forget: string;
}
