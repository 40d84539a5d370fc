import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { z } from 'astro/zod';
import { confidence, count, faultsOf, forEvery, id, oneOf, several, strict, text, textWith, whole } from './fields.ts';

const shape = strict({ name: text, inner: strict({ size: whole(1, 5) }) });

suite('a fault is a sentence that says what to mend', () => {
  const faults: [what: string, schema: z.ZodType, value: unknown, sentence: string][] = [
    [
      'an unknown field',
      shape,
      { name: 'a', inner: { size: 1 }, nome: 'a' },
      ': Unknown field “nome”: correct its name or take it out.',
    ],
    ['a missing field', shape, { inner: { size: 1 } }, 'name: It is missing: write it.'],
    ['a number for a text', shape, { name: 5, inner: { size: 1 } }, 'name: Write a text.'],
    ['a text for a group', shape, { name: 'a', inner: 'b' }, 'inner: Write a group of fields.'],
    ['nothing for a group', shape, { name: 'a' }, 'inner: It is missing: write it.'],
    ['an empty text', text, '', ': Write a text: this one is empty.'],
    ['a place without a value', text, 'For {name}', ': {name} has no value here: take it out.'],
    ['a lost place', textWith('words'), 'Results', ': {words} is lost: write it where its value belongs.'],
    [
      'a translated place',
      textWith('words'),
      '{palabras}',
      ': {words} is lost: write it where its value belongs.\n: {palabras} has no value here: take it out.',
    ],
    [
      'a count without its number',
      count,
      { other: 'pages' },
      'other: {count} is lost: write it where its value belongs.',
    ],
    ['another place in a count', count, { one: '{page}', other: '{count}' }, 'one: Only {count} has a value here.'],
    ['a number that is too large', whole(1, 5), 6, ': Write a whole number from 1 to 5.'],
    ['half a number', whole(1, 5), 1.5, ': Write a whole number from 1 to 5.'],
    ['no number', whole(1, 5), undefined, ': Write a whole number from 1 to 5.'],
    ['a value that is none of them', oneOf(['near', 'far']), 'here', ': Write one of: near, far.'],
    ['a confidence that does not exist', confidence, 'E', ': Write a confidence: A, B, C or D.'],
    ['no id', id, 'Two Words', ': Write an id: small letters, digits and hyphens.'],
    [
      'no id as a key',
      z.record(id, text),
      { 'Two Words': 'a' },
      'Two Words: Write an id: small letters, digits and hyphens.',
    ],
    ['a name without its text', forEvery(['near', 'far'], text), { near: 'a' }, 'far: It is missing: write it.'],
    [
      'a text for an unknown name',
      forEvery(['near'], text),
      { near: 'a', far: 'b' },
      ': Unknown field “far”: correct its name or take it out.',
    ],
    ['too short a list', several(id, 2, 'articles'), ['a'], ': Name at least 2 articles.'],
    ['no list', several(id, 1, 'screen'), undefined, ': Name at least one screen.'],
  ];
  for (const [what, schema, value, sentence] of faults)
    test(what, () => assert.equal(faultsOf(schema, value).join('\n'), sentence));
});

test('a text keeps its places, in any order and number', () =>
  assert.equal(textWith('a', 'b').parse('{b} {a} {b}'), '{b} {a} {b}'));

test('one of a count may leave the number out', () =>
  assert.deepEqual(count.parse({ one: 'One page', other: '{count} pages' }), {
    one: 'One page',
    other: '{count} pages',
  }));
