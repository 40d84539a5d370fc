import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeLetter } from './letter.ts';
import { outline } from './outline.ts';

const words = {
  greeting: 'Hello.',
  answers: 'I see:',
  tried: 'Tried:',
  nothingTried: 'nothing',
  closing: 'Thanks.',
};

test('a letter with everything filled in', () => {
  const letter = writeLetter(
    words,
    [['Model', ' Redmi 9 ']],
    [['What does it say?', 'It is locked']],
    ['Reset your password'],
  );
  assert.equal(
    letter,
    'Hello.\n\nModel: Redmi 9\n\nI see:\n- What does it say? It is locked\n\nTried:\n- Reset your password\n\nThanks.',
  );
});

test('a letter has no line for what is not filled in', () => {
  const fields = [
    ['Model', ' '],
    ['IMEI', '490154203237518'],
  ] as const;
  assert.equal(writeLetter(words, fields, [], []), 'Hello.\n\nIMEI: 490154203237518\n\nTried:\n- nothing\n\nThanks.');
  assert.equal(writeLetter(words, [['Model', '']], [], []), 'Hello.\n\nTried:\n- nothing\n\nThanks.');
});

test('the list as text has answers, fixes with reasons, and addresses', () => {
  const fixes = [{ title: 'Reset it', reasons: ['You forgot it.'], address: 'https://x/reset/' }];
  assert.equal(
    outline('https://x/?a=b', ['Answers', [['Known?', 'No']]], ['Fixes', fixes]),
    'Answers\nKnown? No\n\nFixes\n1. Reset it\n   You forgot it.\n   https://x/reset/\n\nhttps://x/?a=b',
  );
});
