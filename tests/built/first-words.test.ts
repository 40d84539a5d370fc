import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { builds } from '../support/builds.ts';
import { only, pagesOf } from '../support/site.ts';

const most = 40;

/** The commonest situations, the page that owns each, and what its reader must find among its first words. */
const firstActs: [situation: string, path: string, act: RegExp][] = [
  ['activation screen, knows the password', 'fixes/activation-lock/', /type the password of the Mi Account/],
  ['activation screen, not the reader’s account', 'fixes/activation-lock/', /Ask its owner/],
  ['forgotten password', 'fixes/reset-password/', /new password at id\.mi\.com on any other phone/],
  ['number or e-mail lost', 'fixes/two-factor/', /lost the SIM.* go to/],
  ['bought used', 'faq/second-hand-phone/', /seller .*typing their password.*ask for your money back/],
  ['codes never arrive', 'faq/no-sms-code/', /Do not ask for another code yet/],
  ['password changed just now', 'faq/invalid-after-reset/', /Wait a few minutes and do not reset the password again/],
  ['never had a password', 'faq/no-password-set/', /Make a first one .*at id\.mi\.com/],
  ['asked for the account after an update', 'fixes/update-software/', /asks for your account after an update, go to/],
  ['Xiaomi Cloud does not sync', 'fixes/clear-cache/', /clear the account app’s cache/],
  ['a message of Mi Unlock', 'faq/mi-unlock-messages/', /Find yours by its words or number/],
  ['a payment lock', 'faq/lender-lock/', /Call the number in your contract/],
  ['found a lost phone', 'faq/lost-mode/', /find it\? Call the number on the screen/],
  ['stolen', 'faq/stolen-phone/', /Have the SIM blocked/],
  ['paid an unlocker', 'faq/paid-an-unlocker/', /Call your bank now/],
  ['a program refuses the password', 'faq/tool-refuses-password/', /Sign in .*in a browser/],
];

suite(`the right first act is among the first ${most} words of the page that owns the case`, () => {
  for (const [situation, path, act] of firstActs) {
    test(situation, () => {
      const page = pagesOf(builds.root).find((candidate) => candidate.path === path);
      assert.ok(page, `there is no page at /${path}`);
      const text = `${only(page, 'article > header .lead').text} ${only(page, 'article .prose').text}`;
      assert.match(text.trim().split(/\s+/).slice(0, most).join(' '), act);
    });
  }
});
