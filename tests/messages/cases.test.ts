import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '#messages/match.ts';
import { simplified } from '#text/traditional.ts';
import { groupOf, labelledMessages, verdictOf } from './cases.ts';
import { corpora, kinds } from './phones.ts';

const all = [...corpora.values()];
const results = labelledMessages().map((message) => {
  return { ...message, verdict: verdictOf(decode(simplified(message.text), all), message.want, kinds) };
});

test('no labelled text gets a wrong answer with confidence', () =>
  assert.deepEqual(
    results.filter(({ verdict }) => verdict === 'sure and wrong').map(({ text }) => text),
    [],
  ));

/** Share of the messages that must be recognised for sure. */
for (const [group, floor] of [
  ['English, cases', 0.8],
  ['known languages, cases', 0.95],
  ['English, aside', 0.75],
  ['known languages, aside', 0.85],
  ['English, fresh', 0.8],
  ['known languages, fresh', 0.9],
  ['English, blind', 0.8],
  ['known languages, blind', 0.9],
] as const) {
  test(`${group}: ${floor * 100} % of the messages are recognised`, (context) => {
    const own = results.filter((message) => groupOf(message) === group);
    const sure = own.filter(({ verdict }) => verdict === 'sure and right').length;
    context.diagnostic(`${sure} of ${own.length}`);
    assert.ok(sure >= floor * own.length);
  });
}
