import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readContent } from '../support/content.ts';

const content = readContent();
const articles = [...content.fixes, ...content.questions, ...content.pages].map(([file, { body }]) => ({ file, body }));

/** The numbered steps of an article, as written. */
function stepsOf(body: string): string[] {
  return [...body.matchAll(/<Steps>(.*?)<\/Steps>/gs)].flatMap(([, steps = '']) => steps.split(/^(?=\d+\. )/m));
}

suite('a page whose steps lead to a sign-in at Xiaomi says what to mind on a borrowed device', () => {
  const place = /<Outside id="(?:id|recovery|cloud|account|delete-account)"/;
  const leading = articles.filter(({ body }) =>
    stepsOf(body).some((step) => place.test(step) && !/Do not sign in yet/.test(step)),
  );
  test('there are many', () => assert.ok(leading.length > 10));
  for (const { file, body } of leading) test(file, () => assert.match(body, /<Borrowed \/>/));
});

suite('a page that takes a locked phone’s reader to a new password says where the SIM must be', () => {
  const way = /<Outside id="(?:id|recovery)".*(?:\[make a new password\]|<Label>Forgot)|recovery page/s;
  const leading = articles.filter(
    ({ body }) => stepsOf(body).some((step) => way.test(step)) && /locked phone/.test(body),
  );
  test('there are some', () => assert.ok(leading.length >= 3));
  for (const { file, body } of leading)
    test(file, () => assert.match(body, /SIM\b[^.]*\bin a phone that works/));
});

suite('nobody is told to reset “it”: that could be the phone', () => {
  for (const { file, body } of articles)
    test(file, () => assert.deepEqual(body.match(/\b[Rr]eset it\b[^.]*/g) ?? [], []));
});
