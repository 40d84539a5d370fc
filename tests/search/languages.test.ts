import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { elsewhereId } from '#search/vocabulary.ts';
import { readContent } from '../support/content.ts';

/** What every lexicon must have a word for, as words of the guide. */
const concepts = [
  'forgot',
  'password',
  'account',
  'reset',
  'factory reset wipe',
  'change',
  'new',
  'old',
  'phone',
  'device',
  'locked',
  'unlock',
  'activation',
  'screen',
  'code',
  'verification',
  'confirm',
  'received',
  'sms text message',
  'sim card',
  'email',
  'number',
  'wrong incorrect',
  'correct',
  'username',
  'login sign in',
  'login and password email and number',
  'sign out',
  'remove',
  'unlink device',
  'bypass',
  'without password',
  'used second hand',
  'refurbished second hand',
  'bought',
  'sell selling',
  'previous owner',
  'seller',
  'son child',
  'died deceased',
  'company employer',
  'stolen',
  'lost',
  'found',
  'server',
  'down outage',
  'error',
  'not',
  'internet network',
  'ad blocker dns',
  'clock date time',
  'wait',
  'how long hours',
  'hours',
  'too many attempts',
  'captcha',
  'banned suspended',
  'contact support',
  'appeal request',
  'proof of purchase receipt',
  'flash firmware rom',
  'debloat removed apps',
  'computer',
  'update',
  'cache',
  'clear',
  'sync',
  'cloud',
  'safe scam',
  'pay',
  'money back refund',
  'unlock service',
  'free',
  'two-factor second step',
  'region country',
  'loan installment',
  'avoid protect',
  'find device',
  'turn off',
  'today everybody',
];

const { fixFacts, questionFacts, lexicons } = readContent();
const articles = [fixFacts, questionFacts].flatMap((facts) => [...facts.values()].flatMap((rows) => Object.keys(rows)));
const expected = [...articles, 'prevention', 'about', elsewhereId].sort();

suite('every page has phrases to be found by in every language', () => {
  for (const { language, phrases } of lexicons.values()) {
    test(language, () => {
      assert.deepEqual(
        Object.keys(phrases).sort(),
        expected,
        'Write what people say in this language when they need the page.',
      );
    });
  }
});

suite('every language has a word for every concept', () => {
  for (const { language, words } of lexicons.values()) {
    test(language, () => {
      const missing = concepts.filter((concept) => !(concept in words));
      assert.deepEqual(missing, [], `Write words for them in content/search/${language}.yaml.`);
    });
  }
});
