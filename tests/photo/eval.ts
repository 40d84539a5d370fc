import { createRequire } from 'node:module';
import sharp from 'sharp';
import { engine, traineddataOf } from '#build/photo.ts';
import type { Decoded } from '#messages/decoded.ts';
import { matchesIn } from '#messages/decoded.ts';
import { Decoding } from '#messages/match.ts';
import { lookUp } from '#lookup.ts';
import { readBothWays } from '#photo/both-ways.ts';
import { lineReader } from '#photo/engine.ts';
import { lettersOf, type Letters } from '#photo/letters.ts';
import { prepared } from '#photo/prepare.ts';
import { side } from '#photo/reading.ts';
import { corpora } from '../messages/phones.ts';
import { findMessage } from './find.ts';
import { picturesOf, type Picture } from './pictures.ts';
import { firstAside, screensPerLanguage } from './screens.ts';

/**
 * Reads photos of phones' screens that code has made and damaged, and prints how many messages are found. `npm run eval:photo` reads
 * all languages, `-- ru ar` some; `-- --count 10` takes fewer pictures of each, `-- --aside` only those that are put aside, and
 * `-- --failures` shows what went wrong in those that are not. No browser is needed; the engine is the one that pages load.
 */
const load = createRequire(import.meta.url);
const { languages, count, showsFailures } = asked(process.argv.slice(2));

for (const language of languages) {
  const reader = await readerOf(lookUp(lettersOf, language, 'languages of src/photo/letters.ts'));
  const corpus = lookUp(Object.fromEntries(corpora), language, 'phone languages');
  const tally = { near: emptyTally(), aside: emptyTally() };
  for (const picture of await picturesOf(language, count)) {
    const start = performance.now();
    const lines = await reader(picture);
    const found = findMessage(language, lines);
    const decoded: Decoded = found ? new Decoding(found.text, true).lookIn([corpus]).decoded : { verdict: 'none' };
    const isRight = matchesIn(decoded)[0]?.kind === picture.screen.kind;
    const isWrong = decoded.verdict === 'sure' && !isRight;
    const part = picture.number >= firstAside ? tally.aside : tally.near;
    part.all++;
    part.right += Number(isRight);
    part.sure += Number(isRight && decoded.verdict === 'sure');
    part.wrong += Number(isWrong);
    part.milliseconds += performance.now() - start;
    if (showsFailures && part === tally.near && !isRight)
      console.log(
        `  ${picture.file}: “${picture.screen.text}” was read as “${found?.text ?? 'no message'}” (${decoded.verdict})`,
      );
  }
  for (const [name, { all, right, sure, wrong, milliseconds }] of Object.entries(tally).filter(
    ([, { all }]) => all > 0,
  ))
    console.log(
      `${language} ${name === 'aside' ? 'put aside' : 'to tune with'}: right kind first ${right} of ${all}, sure ${sure}, ` +
        `sure and wrong ${wrong}, ${Math.round(milliseconds / all)} ms a picture`,
    );
}

/** Reads the lines of a picture as the page does: scaled, prepared, recognised. */
async function readerOf(letters: Letters) {
  const quiet = { TesseractProgress: () => undefined, printErr: () => undefined };
  const core = (await load(`${engine}.js`)(quiet)) as Tesseract;
  const read = lineReader(core, traineddataOf(letters));
  return async (picture: Picture) => {
    const { data, info } = await sharp(picture.file)
      .resize({ width: side, height: side, fit: 'inside' })
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return readBothWays(prepared(new Uint8ClampedArray(data), info.width, info.height), read).lines;
  };
}

function emptyTally() {
  return { all: 0, right: 0, sure: 0, wrong: 0, milliseconds: 0 };
}

function asked(words: readonly string[]) {
  const at = words.indexOf('--count');
  const first = words.includes('--aside') ? firstAside : 0;
  const most = at < 0 ? screensPerLanguage - first : Number(words[at + 1]);
  const named = words.filter((word, place) => !word.startsWith('--') && (at < 0 || place !== at + 1));
  return {
    languages: named.length > 0 ? named : Object.keys(lettersOf),
    count: Array.from({ length: most }, (_, number) => first + number),
    showsFailures: words.includes('--failures'),
  };
}
