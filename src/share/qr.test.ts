import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import decode from 'qr/decode.js';
import { codeOf } from './qr.ts';

const pixels = 4;

suite('a camera reads the address in the picture', () => {
  const addresses = [
    'https://back-in.example/',
    'https://back-in.example/deep/sub-path/fixes/reset-password/',
    'https://back-in.example/which-fix/?message=invalid&place=lock-screen&owner=mine&password=forgotten&codes=missing&elsewhere=fails&clue=new-device',
    'https://back-in.example/search/?q=%D0%BD%D0%B5%20%D0%BF%D1%80%D0%B8%D1%85%D0%BE%D0%B4%D0%B8%D1%82%20%D0%BA%D0%BE%D0%B4',
    'http://127.0.0.1:4321/',
  ];
  for (const address of addresses) test(address, () => assert.equal(decode(drawn(address)), address));

  test('an address of 2,000 characters', () => {
    const long = `https://back-in.example/search/?q=${'a'.repeat(1966)}`;
    assert.equal(decode(drawn(long)), long);
  });
});

test('an address that no code can hold throws', () => {
  assert.throws(() => codeOf(`https://back-in.example/?q=${'a'.repeat(3000)}`));
});

test('the picture has an empty margin of four modules', () => {
  const { size, path } = codeOf('https://back-in.example/');
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (const place of [Number(x), Number(x) + Number(length) - 1, Number(y)])
      assert.ok(place >= 4 && place < size - 4);
  }
});

/** Draws the path as a screen would, at a few pixels a module. */
function drawn(address: string): { width: number; height: number; data: Uint8Array } {
  const { size, path } = codeOf(address);
  const width = size * pixels;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * pixels; row < (Number(y) + 1) * pixels; row++) {
      for (let column = Number(x) * pixels; column < (Number(x) + Number(length)) * pixels; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  }
  return { width, height: width, data };
}
