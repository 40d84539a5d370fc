import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { policy } from './hosts/policy.ts';
import { styleHashesOf, withPolicy } from './page-policy.ts';

// The hashes as `openssl dgst -sha256 -binary | base64` gives them.
const red = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";
const empty = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

suite('the hashes of a page’s styles', () => {
  for (const [what, html, hashes] of [
    ['none', '<head></head>', []],
    ['one each, as it is written', '<style>p{color:red}</style><style media="print"></style>', [red, empty]],
  ] as const) {
    test(what, () => assert.deepEqual(styleHashesOf(html), hashes));
  }
});

suite('the policy of a page', () => {
  test('stands right behind the charset, with the page’s own hashes', () =>
    assert.equal(
      withPolicy('<head><meta charset="utf-8"><style>p{color:red}</style></head>'),
      `<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy([red], false)}"><style>p{color:red}</style></head>`,
    ));

  test('lets one with the box name its workers', () => {
    const html = (body: string) => withPolicy(`<head><meta charset="utf-8"></head>${body}`);
    assert.match(html('<message-box></message-box>'), /trusted-types service-worker box-worker;/);
    assert.match(html(''), /trusted-types service-worker;/);
  });

  test('needs a charset to stand behind', () =>
    assert.throws(() => withPolicy('<head></head>'), /has no <meta charset="utf-8">/));
});
