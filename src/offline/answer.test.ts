import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { answered } from './answer.ts';

const html = 'text/html; charset=utf-8';
const json = 'application/json';

suite('an answer counts', () => {
  const cases: [what: string, mode: Request['mode'], path: string, status: number, type: string, counts: boolean][] = [
    ['a page', 'navigate', 'fixes/', 200, html, true],
    ['a page that is gone', 'navigate', 'fixes/', 404, html, true],
    ['a page of a portal', 'navigate', 'fixes/', 200, html, true],
    ['a refusal', 'navigate', 'fixes/', 403, html, false],
    ['a wait that was too long', 'navigate', 'fixes/', 408, html, false],
    ['too many requests', 'navigate', 'fixes/', 429, html, false],
    ['a country shut out', 'navigate', 'fixes/', 451, html, false],
    ['a sign-in', 'navigate', 'fixes/', 401, html, false],
    ['a fault', 'navigate', 'fixes/', 503, html, false],
    ['data', 'cors', 'messages/answers.json', 200, json, true],
    ['a page in the place of data', 'cors', 'messages/answers.json', 200, html, false],
    ['a page that a script asks for', 'cors', 'fixes/', 200, html, true],
  ];
  for (const [what, mode, path, status, type, counts] of cases)
    test(`${what}: ${counts}`, () => {
      const response = new Response('', { status, headers: { 'content-type': type } });
      const check = () => answered({ mode, url: `https://guide.example/${path}` }, response);
      if (counts) assert.equal(check(), response);
      else assert.throws(check, /came (?:with status|as a page)/);
    });
});
