import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { quotationIn } from './quotation.ts';

test('a message to send, as plain text', () =>
  assert.equal(quotationIn('Text.\n\n> Hello,\n> please sign out.\n\nMore.\n', 'a.mdx'), 'Hello, please sign out.'));

suite('an article with none or several', () => {
  for (const [body, count] of [
    ['Text.', 'no'],
    ['> One.\n\nText.\n\n> Two.\n', '2'],
  ] as const)
    test(count, () =>
      assert.throws(() => quotationIn(body, 'a.mdx'), {
        message: `a.mdx has ${count} messages to send. Write one, as > text.`,
      }),
    );
});
