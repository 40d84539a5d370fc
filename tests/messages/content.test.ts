import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { only, readContent } from '../support/content.ts';
import { kinds, phones } from './phones.ts';

const content = readContent();
const links = only(content.links, 'links');
const needSettings = Object.entries({ ...only(content.fixFacts, 'fixes'), ...only(content.questionFacts, 'questions') })
  .filter(([, { needs }]) => needs.includes('settings'))
  .map(([id]) => id);
const groupOf = (id: string) => kinds[id]?.group;

suite('texts of phones', () => {
  for (const { language, texts, variants = {} } of phones) {
    test(language, () => {
      const shown = Object.entries(texts).flatMap(([kind, list]) => list.map((text) => ({ kind, ...text })));
      for (const { kind, text, source, screens = [] } of shown) {
        assert.ok(links[source], `${kind}: “${source}” is missing in content/links.yaml`);
        for (const screen of screens)
          assert.ok(kinds[kind]?.screens.includes(screen), `${kind}: “${text}” is on a screen its kind is not on`);
      }
      const ids = [...shown.map(({ kind }) => kind), ...Object.keys(variants)];
      assert.deepEqual(
        ids.filter((id) => !kinds[id]),
        [],
        'every kind is in content/messages.yaml',
      );
      const words = [...shown.map(({ text }) => text), ...Object.values(variants).flat()];
      assert.deepEqual(
        words.filter((text, at) => words.indexOf(text) !== at),
        [],
        'no text stands twice',
      );
    });
  }
});

test('labels of every language are labels of the English phone, with a source and no place to fill', () => {
  const known = phones.find(({ language }) => language === 'en')?.labels;
  assert.ok(known);
  assert.ok(Object.keys(known).length > 50);
  for (const { language, labels } of phones)
    for (const [label, { text, source }] of Object.entries(labels)) {
      assert.ok(known[label], `${language}: “${label}” is no label of content/phone/en.yaml`);
      assert.ok(links[source], `${language}, ${label}: “${source}” is missing in content/links.yaml`);
      assert.doesNotMatch(text, /%\d?\$?[sd]/, `${language}, ${label}`);
    }
});

// What reads like a warning on the phone and was found to cost readers most when another page came first.
const firstPages: [kind: string, page: string][] = [
  ['lost-mode', 'lost-mode'],
  ['lender-lock', 'lender-lock'],
  ['sim-removed-lock', 'sim-removed-lock'],
  ['software-fault', 'removed-system-apps'],
  ['sign-out-failed', 'removed-system-apps'],
  ['find-device-damaged', 'removed-system-apps'],
  ['no-password', 'no-password-set'],
  ['code-not-sent', 'no-sms-code'],
  ['password-changed', 'selling-a-phone'],
  ['reset-blocked', 'selling-a-phone'],
  ['number-region', 'account-region'],
  ['number-recycled', 'recycled-number'],
  ['number-full', 'recycled-number'],
  ['number-taken', 'recycled-number'],
  ['number-limit', 'recycled-number'],
  ['security-risk', 'recycled-number'],
  ['account-banned', 'contact-support'],
  ['tool-credentials', 'tool-refuses-password'],
  ['backup-account', 'two-accounts'],
  ['error-number', 'error-numbers'],
  ...Object.keys(kinds)
    .filter((id) => id.startsWith('unlock-') && groupOf(id) === 'mi-unlock')
    .map((id): [string, string] => [id, 'mi-unlock-messages']),
];

suite('the page that owns a message opens first', () => {
  for (const [kind, page] of firstPages) test(`${kind} → ${page}`, () => assert.equal(kinds[kind]?.pages[0], page));
});

test('some pages ask for Settings', () => assert.ok(needSettings.includes('clear-cache')));

suite('no page asks for Settings where only the activation screen can be reached', () => {
  const locked = Object.entries(kinds).filter(([, { screens }]) => screens.join() === 'activation');
  for (const [id, { pages, locked: own = [] }] of locked) {
    test(id, () => {
      const needing = [...pages, ...own].filter((page) => needSettings.includes(page));
      assert.deepEqual(needing, []);
    });
  }
});

test('the pages behind the prefix of the activation screen need no Settings either', () => {
  const needing = Object.entries(kinds).flatMap(([id, { locked = [] }]) =>
    locked.filter((page) => needSettings.includes(page)).map((page) => `${id}: ${page}`),
  );
  assert.deepEqual(needing, []);
});

test('what we put together ourselves is quoted on no page as words of a phone', () => {
  const ours = phones
    .filter(({ language }) => language === 'en')
    .flatMap(({ texts, variants = {} }) => [
      ...Object.values(texts)
        .flat()
        .filter(({ confidence }) => confidence === 'C' || confidence === 'D')
        .map(({ text }) => text),
      ...Object.values(variants).flat(),
    ]);
  for (const [file, { body }] of [...content.fixes, ...content.questions, ...content.pages])
    for (const text of ours) assert.ok(!body.includes(`<Message>${text}</Message>`), `${file} quotes “${text}”`);
});
