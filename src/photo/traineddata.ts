/** Places of Tesseract's components in a traineddata file (`TESSDATA_…` of its source, ccutil/tessdatamanager.h). */
const words = [18, 19, 20];
const offsetBytes = 8;
const countBytes = 4;
/** In the place of a component that the file lacks, or that is left out. */
const nothing = new Uint8Array();

/**
 * A traineddata file of Tesseract's without its lists of words, marks and numbers: half of its weight, which messages of a phone
 * do without since the decoder knows them. A file is a count, an offset for each component (-1 for none; 64 bits, little endian) and the
 * components. Throws where the file is none.
 */
export function withoutWords(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const count = view.getInt32(0, true);
  const head = countBytes + count * offsetBytes;
  if (count < 1 || count > 64 || head > file.length) throw new Error('This is no traineddata file of Tesseract’s.');
  const offsets = Array.from({ length: count }, (_, at) =>
    Number(view.getBigInt64(countBytes + at * offsetBytes, true)),
  );
  const parts = offsets.map((start, at) => {
    if (start < 0 || words.includes(at)) return nothing;
    return file.subarray(start, offsets.slice(at + 1).find((next) => next >= 0) ?? file.length);
  });
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, head));
  const outView = new DataView(out.buffer);
  outView.setInt32(0, count, true);
  let end = head;
  for (const [at, part] of parts.entries()) {
    outView.setBigInt64(countBytes + at * offsetBytes, part === nothing ? -1n : BigInt(end), true);
    out.set(part, end);
    end += part.length;
  }
  return out;
}
