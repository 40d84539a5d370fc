import { encode } from 'uqr';

/** Modules of empty space around a QR code, which cameras need to find it (ISO/IEC 18004). */
const margin = 4;

/**
 * An address as a QR code: the side of its square in modules, margin included, and the dark modules as the path of an
 * SVG in that square. Throws where the address is longer than a code can hold (about 2,300 characters).
 */
export function codeOf(address: string): Code {
  const { data, size } = encode(address, { ecc: 'M', border: margin });
  const path = data
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  return { size, path };
}

/** The dark runs of a row, each as its start and its length. */
function runsOf(row: readonly boolean[]): [number, number][] {
  return row.flatMap((isDark, at): [number, number][] => {
    if (!isDark || row[at - 1]) return [];
    const end = row.indexOf(false, at);
    return [[at, (end === -1 ? row.length : end) - at]];
  });
}

export interface Code {
  size: number;
  path: string;
}
