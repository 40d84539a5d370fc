import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import { allLetters, type Letters } from '#photo/letters.ts';
import { withoutWords } from '#photo/traineddata.ts';
import { classicScript } from './classic-script.ts';

const find = createRequire(import.meta.url).resolve;
const pack = promisify(gzip);

/** The package and name of the engine for processors with instructions on 128 bits, with the neural reader alone. */
export const engine = 'tesseract.js-core/tesseract-core-simd-lstm';

const covered =
  'Tesseract (https://github.com/tesseract-ocr), its engine built as WebAssembly by tesseract.js-core and its trained data ' +
  'without their lists of words, are under this licence:';

/**
 * Writes what reads photos into `photo/` of a build: the worker, Tesseract's engine, its letters and its licence. Engine and
 * letters are packed here, since not every host packs what it sends, under an ending that none unpacks.
 */
export async function writePhotoReader(folder: string): Promise<void> {
  const target = join(folder, 'photo');
  mkdirSync(target, { recursive: true });
  // The engine's script is a classic one too.
  const worker = await classicScript('photo/read-worker.ts');
  writeFileSync(join(target, 'reader.js'), `${readFileSync(find(`${engine}.js`), 'utf8')}\n${worker}`);
  // Apache-2.0 asks that its text goes along with what it covers.
  const licence = join(dirname(find(`${engine}.js`)), 'LICENSE');
  writeFileSync(join(target, 'licence.txt'), `${covered}\n\n${readFileSync(licence, 'utf8')}`);
  const packed = [
    { name: 'engine', content: readFileSync(find(`${engine}.wasm`)) },
    ...allLetters.map((letters) => ({ name: letters, content: traineddataOf(letters) })),
  ];
  await Promise.all(
    packed.map(async ({ name, content }) => writeFileSync(join(target, `${name}.packed`), await pack(content))),
  );
}

/** The traineddata file of letters as pages load it. */
export function traineddataOf(letters: Letters): Uint8Array {
  const file = find(`@tesseract.js-data/${letters}/4.0.0_best_int/${letters}.traineddata.gz`);
  return withoutWords(gunzipSync(readFileSync(file)));
}
