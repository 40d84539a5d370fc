import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('prefers-color-scheme: dark');

/** Each colour of text with the grounds it stands on. */
const pairs = [
  ['text', 'page surface sunken accent-soft warning-soft'],
  ['text-soft', 'page surface sunken'],
  ['accent', 'page surface sunken'],
  ['warning', 'page surface warning-soft'],
  ['on-accent', 'accent'],
  ['phone-text', 'phone'],
] as const;

for (const [scheme, css] of Object.entries({ light, dark })) {
  suite(`text stands out by 7 : 1 (WCAG AAA) in ${scheme} colours`, () => {
    for (const [text, grounds] of pairs)
      for (const ground of grounds.split(' '))
        test(`${text} on ${ground}`, () => {
          const [one, other] = [luminance(css, text), luminance(css, ground)].sort((a, b) => b - a);
          assert.ok(one !== undefined && other !== undefined);
          const ratio = (one + 0.05) / (other + 0.05);
          assert.ok(ratio >= 7, `${ratio.toFixed(2)} : 1`);
        });
  });
}

/** Relative luminance of a token's colour (WCAG 2.2). */
function luminance(css: string, name: string): number {
  const colour = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(css)?.[1];
  assert.ok(colour, `src/styles/tokens.css has no --${name}`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
