import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'yaml';
import { matchesIn } from '#messages/decoded.ts';
import { decode } from '#messages/match.ts';
import { tokensOf } from '#messages/tokens.ts';
import { chances, halvesOf, mistype, withoutMarks } from './damage.ts';
import { corpora, joinedTexts, kinds, shownTexts, type Shown } from './phones.ts';

const chance = chances(7);
const lines = Map.groupBy(
  shownTexts.map((shown) => ({ ...shown, line: ` ${tokensOf(shown.text).join(' ')} ` })),
  ({ language }) => language,
);
const unrelated: Record<string, string[]> = parse(readFileSync('tests/messages/unrelated.yaml', 'utf8'));

const tables: { name: string; texts: Shown[]; own: number; wrong: number }[] = [
  { name: 'every text of every language', texts: shownTexts, own: 0.99, wrong: 0 },
  { name: 'every prefix with every reason', texts: joinedTexts, own: 0.99, wrong: 0 },
  { name: 'one random typo', texts: changed((text) => mistype(text, chance)), own: 0.95, wrong: 0.005 },
  { name: 'upper case', texts: changed((text) => text.toUpperCase()), own: 0.95, wrong: 0 },
  { name: 'without diacritics', texts: changed(withoutMarks), own: 0.95, wrong: 0 },
  { name: 'without punctuation', texts: changed((text) => text.replace(/\p{P}/gu, ' ')), own: 0.95, wrong: 0.005 },
  { name: 'a half that only one kind of message holds', texts: halves().filter(isTelling), own: 0.95, wrong: 0 },
  // Many a half is a whole message of another kind (“Invalid username”) or says nothing (“Couldn't”): no floor but honesty.
  { name: 'any half', texts: halves(), own: 0.55, wrong: 0.01 },
];

suite('the decoder recognises', () => {
  for (const { name, texts, own, wrong } of tables) {
    test(name, (context) => {
      const counts = countOf(texts);
      context.diagnostic(
        `${texts.length} texts: ${Object.entries(counts)
          .map(([result, count]) => `${result} ${count} (${((100 * count) / texts.length).toFixed(1)} %)`)
          .join(', ')}`,
      );
      assert.ok(counts.own >= own * texts.length, `${counts.own} of ${texts.length} are recognised as their own kind`);
      assert.ok(
        counts.wrong <= wrong * texts.length,
        `${counts.wrong} of ${texts.length} are taken for a kind with other pages`,
      );
    });
  }
});

test('no unrelated sentence gets a confident answer', (context) => {
  const sentences = Object.values(unrelated).flat();
  const verdicts = sentences.map((sentence) => ({ sentence, ...decode(sentence, [...corpora.values()]) }));
  const sure = verdicts.flatMap(({ sentence, ...decoded }) =>
    decoded.verdict === 'sure' ? [`${sentence} → ${decoded.match.kind}`] : [],
  );
  const offered = verdicts.filter(({ verdict }) => verdict === 'unsure').length;
  context.diagnostic(
    `${sentences.length} sentences: sure ${sure.length}, unsure ${offered}, none ${sentences.length - offered - sure.length}`,
  );
  assert.ok(sentences.length >= 300, 'there are fewer than 300 sentences');
  assert.deepEqual(sure, []);
});

function countOf(texts: readonly Shown[]) {
  const counts = { own: 0, 'same pages': 0, offered: 0, none: 0, wrong: 0 };
  for (const { language, kind, text } of texts) {
    const corpus = corpora.get(language);
    assert.ok(corpus);
    const decoded = decode(text, [corpus]);
    if (decoded.verdict !== 'sure')
      counts[matchesIn(decoded).some((match) => match.kind === kind) ? 'offered' : 'none']++;
    else if (decoded.match.kind === kind) counts.own++;
    else counts[samePages(decoded.match.kind, kind) ? 'same pages' : 'wrong']++;
  }
  return counts;
}

function samePages(one: string, other: string): boolean {
  return JSON.stringify(kinds[one]?.pages) === JSON.stringify(kinds[other]?.pages);
}

function changed(change: (text: string) => string): Shown[] {
  return shownTexts.map((shown) => ({ ...shown, text: change(shown.text) }));
}

function halves(): Shown[] {
  return shownTexts.flatMap((shown) => halvesOf(shown.text).map((text) => ({ ...shown, text })));
}

/** Whether a half has three words or more (five Chinese characters) and stands in texts of one kind only. */
function isTelling({ language, text }: Shown): boolean {
  const words = tokensOf(text);
  const isLong = /\p{Script=Han}/u.test(text) ? words.length >= 9 : words.length >= 3;
  const line = ` ${words.join(' ')} `;
  return (
    isLong &&
    new Set(
      lines
        .get(language)
        ?.filter((other) => other.line.includes(line))
        .map(({ kind }) => kind),
    ).size === 1
  );
}
