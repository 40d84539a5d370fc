import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { withoutWords } from './traineddata.ts';

const count = 24;

suite('the lists of words are left out of a traineddata file', () => {
  test('the other components stay, in their places', () => {
    const slim = withoutWords(fileOf({ 17: [1, 2, 3], 18: [4, 4], 19: [5, 5, 5, 5], 21: [6] }));
    assert.deepEqual(componentsOf(slim), { 17: [1, 2, 3], 21: [6] });
  });

  test('a file without such lists stays as it is', () => {
    const file = fileOf({ 17: [1], 22: [2, 2] });
    assert.deepEqual(withoutWords(file), file);
  });

  for (const [name, file] of [
    ['a picture', new Uint8Array(300).fill(255)],
    ['one cut short', fileOf({ 17: [1] }).subarray(0, 40)],
  ] as const)
    test(`${name} is refused`, () => assert.throws(() => withoutWords(file), /no traineddata file/));
});

function fileOf(components: Record<number, number[]>): Uint8Array {
  const head = 4 + count * 8;
  const body = Object.values(components).flat();
  const view = new DataView(new ArrayBuffer(head + body.length));
  view.setInt32(0, count, true);
  let end = head;
  for (let at = 0; at < count; at++) {
    const part = components[at];
    view.setBigInt64(4 + at * 8, part ? BigInt(end) : -1n, true);
    end += part?.length ?? 0;
  }
  const file = new Uint8Array(view.buffer);
  file.set(body, head);
  return file;
}

function componentsOf(file: Uint8Array): Record<number, number[]> {
  const view = new DataView(file.buffer);
  const offsets = Array.from({ length: view.getInt32(0, true) }, (_, at) => Number(view.getBigInt64(4 + at * 8, true)));
  const starts = offsets.filter((start) => start >= 0);
  return Object.fromEntries(
    offsets.flatMap((start, at) =>
      start < 0 ? [] : [[at, [...file.subarray(start, starts.find((next) => next > start) ?? file.length)]]],
    ),
  );
}
