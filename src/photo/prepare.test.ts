import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { evened, smoothed } from './contrast.ts';
import { greyOf, halfTurned, pgmOf, quarterTurned, turned, type Grey } from './grey.ts';
import { prepared } from './prepare.ts';
import { isSideways, skewOf } from './skew.ts';

const width = 240;
const height = 160;

suite('grey', () => {
  const cases: [colour: string, pixel: number[], grey: number][] = [
    ['black', [0, 0, 0, 255], 0],
    ['white', [255, 255, 255, 255], 255],
    ['red', [255, 0, 0, 255], 76],
    ['green', [0, 255, 0, 255], 149],
  ];
  for (const [colour, pixel, grey] of cases)
    test(colour, () => assert.equal(greyOf(new Uint8ClampedArray(pixel), 1, 1).data[0], grey));

  test('is written as a file of its size', () => {
    const file = pgmOf({ width: 2, height: 1, data: new Uint8Array([7, 9]) });
    assert.equal(new TextDecoder().decode(file.subarray(0, 11)), 'P5\n2 1\n255\n');
    assert.deepEqual([...file.subarray(11)], [7, 9]);
  });
});

suite('letters come out dark on white', () => {
  const cases: [name: string, paper: number, ink: number][] = [
    ['black on white', 250, 10],
    ['white on black', 10, 240],
    ['grey on grey', 140, 90],
  ];
  for (const [name, paper, ink] of cases)
    test(name, () => {
      const { data } = evened(stripes(paper, ink));
      assert.ok(at(data, 100, 42) < 60, `ink is ${at(data, 100, 42)}`);
      assert.equal(at(data, 100, 60), 255);
    });

  test('paper with noise on it stays white', () => {
    const noisy = stripes(200, 200);
    noisy.data.forEach((value, place) => (noisy.data[place] = value + ((place * 7919) % 13) - 6));
    assert.ok(evened(smoothed(noisy)).data.every((value) => value > 200));
  });
});

suite('lines are made level', () => {
  for (const degrees of [-9, -3, 0, 2.5, 8])
    test(`${degrees}°`, () => {
      const askew = evened(turned(stripes(255, 0), degrees));
      assert.ok(Math.abs(skewOf(askew) - degrees) <= 0.75, `found ${skewOf(askew)}°`);
    });

  for (const degrees of [-6, 0, 3])
    test(`${degrees}° from a quarter`, () => {
      const askew = evened(turned(stripes(255, 0), degrees));
      assert.deepEqual([isSideways(askew), isSideways(quarterTurned(askew))], [false, true]);
    });

  test('four quarters are a whole turn, and two a half one', () => {
    const picture = { width: 3, height: 2, data: new Uint8Array([1, 2, 3, 4, 5, 6]) };
    const quarter = quarterTurned(picture);
    assert.deepEqual(quarter, { width: 2, height: 3, data: new Uint8Array([4, 1, 5, 2, 6, 3]) });
    assert.deepEqual(quarterTurned(quarter), halfTurned(picture));
    assert.deepEqual(halfTurned(halfTurned(picture)), picture);
  });

  test('a picture without ink is left as it is', () => {
    const { skew } = prepared(new Uint8ClampedArray(width * height * 4).fill(128), width, height);
    assert.equal(skew, 0);
  });
});

/** Three lines of ink, four pixels high. */
function stripes(paper: number, ink: number): Grey {
  const data = new Uint8Array(width * height).fill(paper);
  for (const top of [40, 80, 120])
    for (let y = top; y < top + 4; y++) for (let x = 60; x < 180; x++) if (x % 12 < 9) data[y * width + x] = ink;
  return { width, height, data };
}

function at(data: Uint8Array, x: number, y: number): number {
  return data[y * width + x] ?? Number.NaN;
}
