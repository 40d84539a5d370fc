import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { corpusOf } from './corpus.ts';
import { matchesIn } from './decoded.ts';
import { Decoding } from './match.ts';
import type { KindFacts, KindsFacts } from './pages-for.ts';

const screens: KindFacts['screens'] = ['activation'];
const kinds: KindsFacts = {
  half: { part: 'prefix', screens, pages: [] },
  name: { part: 'reason', screens, pages: [] },
  credentials: { part: 'reason', screens, pages: [] },
  network: { part: 'reason', screens, pages: [], codes: ['81003'] },
};
const corpus = corpusOf(
  'en',
  {
    half: ["Couldn't verify Mi Account ID. %s."],
    name: ['Invalid username'],
    credentials: ['The password that you entered is incorrect'],
    network: ["Couldn't connect to network"],
  },
  kinds,
);

suite('what was read off a photo is less often sure', () => {
  const cases: [what: string, text: string, typed: string, offPhoto: string][] = [
    ['a first half alone', "Couldn't verify Mi Account ID", 'sure half', 'unsure half'],
    ['both halves', "Couldn't verify Mi Account ID. Invalid username.", 'sure name', 'sure name'],
    ['a second half misread', "Couldn't verify Mi Account ID. Qzlx hgwp kvvtr nmbk xo.", 'sure half', 'unsure half'],
    ['a second half alone', 'Invalid username', 'sure name', 'sure name'],
    ['a message before words nobody knows', 'Invalid username. Qzlx hgwp kvvtr.', 'sure name', 'unsure name'],
    ['one behind them', 'Qzlx hgwp kvvtr. Invalid username.', 'sure name', 'sure name'],
    [
      'few letters behind one',
      'The password that you entered is incorrect qzl',
      'sure credentials',
      'sure credentials',
    ],
    ['a number', 'Error 81003', 'sure network', 'sure network'],
    ['nothing', 'Qzlx hgwp kvvtr', 'none ', 'none '],
  ];
  for (const [what, text, typed, offPhoto] of cases)
    test(what, () => {
      assert.equal(said(new Decoding(text)), typed);
      assert.equal(said(new Decoding(text, true)), offPhoto);
    });

  test('a first half alone is offered with what may follow', () => {
    const { decoded } = new Decoding("Couldn't verify Mi Account ID", true).lookIn([corpus]);
    assert.ok(matchesIn(decoded).some(({ prefix }) => prefix === 'half'));
  });
});

function said(decoding: Decoding): string {
  const { decoded } = decoding.lookIn([corpus]);
  return `${decoded.verdict} ${matchesIn(decoded)[0]?.kind ?? ''}`;
}
