import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readQuery, walk } from '#triage/walk.ts';
import { rankArticles } from '#triage/ranking.ts';
import { readTable, readWords } from './disk.ts';

const table = readTable();
const words = readWords();

suite('the commonest situations: the page that owns the case comes first', () => {
  for (const [situation, query, first] of [
    [
      'activation screen, own account, knows the password',
      'message=locked&owner=mine&password=sure',
      'activation-lock',
    ],
    ['the same, refused', 'message=invalid&place=lock-screen&owner=mine&password=forgotten', 'reset-password'],
    ['forgotten password', 'message=invalid&place=signing-in&password=forgotten&codes=arrive', 'reset-password'],
    ['number and e-mail lost', 'message=invalid&place=signing-in&password=forgotten&codes=lost', 'contact-support'],
    ['second-hand, seller reachable', 'message=locked&owner=reachable', 'second-hand-phone'],
    ['second-hand, seller gone', 'message=locked&owner=unreachable', 'second-hand-phone'],
    ['codes never arrive', 'message=code&codes=missing', 'no-sms-code'],
    ['codes never arrive for a new password', 'message=no-password&codes=missing', 'no-sms-code'],
    ['password changed minutes ago', 'message=invalid&place=signing-in&password=changed', 'invalid-after-reset'],
    ['the same on a locked phone', 'message=locked&owner=mine&password=changed', 'invalid-after-reset'],
    ['never had a password', 'message=invalid&place=lock-screen&owner=mine&password=never', 'no-password-set'],
    [
      'set-up after an update asks for the account',
      'message=locked&owner=mine&password=sure&clue=update',
      'activation-lock',
    ],
    ['Xiaomi Cloud does not sync', 'message=other&place=signed-in&clue=none', 'clear-cache'],
    ['a message of Mi Unlock', 'message=other&place=unlock-tool', 'mi-unlock-messages'],
    ['a payment lock', 'message=other-lock&lock=lender', 'lender-lock'],
    ['a phone in Lost mode', 'message=lost', 'lost-mode'],
    ['a locked phone that was found', 'message=locked&owner=found', 'lost-mode'],
    ['not sure whose account it is', 'message=locked&owner=unsure', 'activation-lock'],
  ] as const) {
    test(situation, () => {
      const { answers } = walk(table, readQuery(table, query));
      assert.equal(answers.length, query.split('&').length, 'an answer of the row is not asked for');
      assert.equal(rankArticles(table, answers)[0]?.id, first);
    });
  }
});

suite('every reason says what to do: it starts with a verb', () => {
  const verbs =
    /^(?:Answer|Apply|Ask|Call|Check|Choose|Clear|Compare|Do not|Empty|Find|Follow|Get|Give nobody|Go|Have|Install|Let|Look|Make|Put|Read|Remove|Restore|See|Sign|Stop|Take|Test|Try|Turn|Type|Update|Use|Wait) /;
  for (const [question, { answers }] of Object.entries(words.questions))
    for (const [answer, { reasons }] of Object.entries(answers))
      for (const [article, reason] of Object.entries(reasons))
        test(`${question}, ${answer}: ${article}`, () => assert.match(reason, verbs));
  for (const [fix, reason] of Object.entries(words.fixes)) test(`fixes: ${fix}`, () => assert.match(reason, verbs));
});
