import { searchOf } from '#search/index/built-search.ts';
import { pageIdIn } from '#search/vocabulary.ts';
import { groupOf, labelledMessages, verdictOf } from '../messages/cases.ts';
import { askPagefindAlone } from './pagefind-alone.ts';
import { familyOf, labelledQueries, scoreOf, type LabelledQuery } from './queries.ts';

/**
 * Asks the search and the decoder of the built guide everything that is labelled, and prints the figures. No browser is needed.
 * `npm run eval:search -- --failures` also lists what failed, but for what is put aside; `-- --alone` adds what Pagefind alone
 * finds.
 */
const folder = 'dist';
/** Sets whose failures nobody looks at. */
const unread = ['aside', 'fresh', 'blind'];
const answer = searchOf(folder);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const start = performance.now();

const results: Asked[] = [];
for (const query of labelledQueries()) {
  const { paths, found } = await answer(query.q);
  results.push({ ...query, paths, isSaid: found.isWeak || paths.length === 0 });
}
const messages = [];
for (const message of labelledMessages()) {
  const { reading } = await answer(message.text);
  const verdict = reading ? verdictOf(reading.decoded, message.want, reading.answers.kinds) : 'none';
  messages.push({ ...message, verdict, decoded: reading?.decoded });
}

console.log('Queries that a page answers');
const answered = results.filter(({ want }) => want.length > 0);
printScores(answered);
console.log('Queries that no page answers');
const unanswered = Map.groupBy(
  results.filter(({ want }) => want.length === 0),
  ({ set }) => set,
);
console.table(
  [...unanswered].map(([set, members]) => {
    return { set, queries: members.length, 'said so': members.filter(({ isSaid }) => isSaid).length };
  }),
);
console.log('Messages, and sentences that are none');
const kinds = Map.groupBy(messages, groupOf);
console.table(
  [...kinds].map(([group, members]) => {
    const count = (wanted: string) => members.filter(({ verdict }) => verdict === wanted).length;
    const names = ['sure and right', 'sure and wrong', 'offered', 'unsure', 'none'];
    return { group, texts: members.length, ...Object.fromEntries(names.map((name) => [name, count(name)])) };
  }),
);
console.log(`${Math.round((performance.now() - start) / 1000)} s`);

if (process.argv.includes('--failures')) {
  for (const one of results.filter(({ set }) => !unread.includes(set))) {
    const place = one.paths.findIndex((path) => one.want.includes(pageIdIn(path)));
    if (one.want.length === 0 ? one.isSaid : place === 0) continue;
    const listed = one.paths.slice(0, 3).map(pageIdIn).join(', ');
    const wanted = one.want.length > 0 ? `${one.want.join(', ')}: place ${place + 1}` : 'none';
    console.log(`${one.set} ${one.lang} “${one.q}” → ${listed} (wanted ${wanted})`);
  }
  for (const { set, verdict, lang, text, decoded, want, isTalk } of messages)
    if (
      !unread.includes(set) &&
      (verdict === 'sure and wrong' || (want.length > 0 && !isTalk && verdict !== 'sure and right'))
    )
      console.log(`${verdict}: ${lang} “${text}” → ${JSON.stringify(decoded)}`);
}
if (process.argv.includes('--alone')) {
  console.log('\nPagefind alone, over the same pages');
  printScores(
    await askPagefindAlone(
      folder,
      answered.filter(({ lang }) => lang === 'en'),
    ),
  );
}

function printScores(asked: readonly (LabelledQuery & { paths: string[] })[]): void {
  const groups = Map.groupBy(asked, ({ lang, set }) => `${familyOf(lang)}, ${set}`);
  console.table(
    [...groups, ['all', asked] as const].map(([group, members]) => {
      const { count, first, firstThree, reciprocal, nothing } = scoreOf(members);
      return {
        group,
        queries: count,
        first: percent(first),
        'in three': percent(firstThree),
        MRR: reciprocal.toFixed(3),
        nothing: percent(nothing),
      };
    }),
  );
}

interface Asked extends LabelledQuery {
  paths: string[];
  /** Whether the reply says that the guide does not have it. */
  isSaid: boolean;
}
