import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTable } from '../../tests/triage/disk.ts';
import { proveOnce } from './proof-once.ts';

const { questions, ...rest } = readTable();
const short = (length: number) => ({ ...rest, questions: questions.slice(0, length) });

test('the same table is proved once, another one by itself', () => {
  const proved = proveOnce(short(3));
  assert.ok(proved.combinations > 0 && proved.journeys > 0);
  assert.equal(proveOnce(structuredClone(short(3))), proved);
  assert.ok(proveOnce(short(2)).combinations < proved.combinations);
});
