/**
 * Drawings inside articles. No words stand in them, so they need no translation: numbers point to the caption, which
 * carries the same facts. `shapes` are a class and the `d` of a path each (see shapes.css), `numbers` their centres.
 */
export const figures = {
  /** The activation screen, taken apart. */
  activation: {
    size: [320, 250],
    shapes: [
      ['body', 'M42 4h156a14 14 0 0 1 14 14v214a14 14 0 0 1-14 14H42a14 14 0 0 1-14-14V18A14 14 0 0 1 42 4z'],
      ['text wide', 'M62 30h88'],
      ['text', 'M48 56h140M48 70h120M48 84h92'],
      ['key', 'M92 70h40'],
      ['line', 'M46 102h148v24H46z'],
      ['dots', 'M58 114h.01M70 114h.01M82 114h.01M94 114h.01M106 114h.01'],
      ['outlined', 'M46 136h52v20H46z'],
      ['bold', 'M98 136h96v20H98z'],
      ['soft', 'M46 168h148v24H46z'],
      ['text', 'M50 206h56M134 206h56'],
      ['text', 'M50 226h90'],
      ['pointer', 'M152 30h86M134 70h104M196 114h42M196 146h42M196 180h42M192 206h46M142 226h96'],
    ],
    numbers: [
      [1, 252, 30],
      [2, 252, 70],
      [3, 252, 108],
      [4, 252, 142],
      [5, 252, 174],
      [6, 252, 202],
      [7, 252, 230],
    ],
  },
  /** Two phones and one SIM: the code goes to the phone that works. */
  'two-phones': {
    size: [320, 190],
    shapes: [
      ['body', 'M24 10h72a12 12 0 0 1 12 12v146a12 12 0 0 1-12 12H24a12 12 0 0 1-12-12V22a12 12 0 0 1 12-12z'],
      ['bold', 'M44 62h32v26H44z'],
      ['ring', 'M50 62V53a10 10 0 0 1 20 0v9'],
      ['text', 'M32 106h56M40 118h40'],
      ['line', 'M30 130h60v16H30z'],
      ['body', 'M224 10h72a12 12 0 0 1 12 12v146a12 12 0 0 1-12 12h-72a12 12 0 0 1-12-12V22a12 12 0 0 1 12-12z'],
      ['soft', 'M224 40h72v40h-72z'],
      ['text', 'M236 54h30M236 66h44'],
      ['bold', 'M242 110h24l14 14v34h-38z'],
      ['text thin', 'M252 132h18v14h-18z'],
      ['arrow', 'M202 60H126M140 48l-14 12 14 12'],
      ['off', 'M148 112h16l10 10v26h-26z'],
      ['mark', 'M142 106l38 48'],
    ],
    numbers: [
      [1, 60, 28],
      [2, 284, 124],
      [3, 164, 38],
    ],
  },
  /** Four locks that look alike, each with what tells it apart. */
  locks: {
    size: [320, 150],
    shapes: [
      ['body', 'M12 24h56a8 8 0 0 1 8 8v104a8 8 0 0 1-8 8H12a8 8 0 0 1-8-8V32a8 8 0 0 1 8-8z'],
      ['bold', 'M28 66h24v20H28z'],
      ['ring', 'M33 66v-7a7 7 0 0 1 14 0v7'],
      ['line', 'M16 112h48v14H16z'],
      ['body', 'M92 24h56a8 8 0 0 1 8 8v104a8 8 0 0 1-8 8H92a8 8 0 0 1-8-8V32a8 8 0 0 1 8-8z'],
      ['bold', 'M120 54a9 9 0 1 0 0 18 9 9 0 0 0 0-18z'],
      ['ring', 'M104 94c2-14 30-14 32 0'],
      ['line', 'M96 112h48v14H96z'],
      ['body', 'M172 24h56a8 8 0 0 1 8 8v104a8 8 0 0 1-8 8h-56a8 8 0 0 1-8-8V32a8 8 0 0 1 8-8z'],
      ['line', 'M178 58h44v34h-44z'],
      ['ring', 'M178 68h44'],
      ['text', 'M180 112h40M180 124h24'],
      ['body', 'M252 24h56a8 8 0 0 1 8 8v104a8 8 0 0 1-8 8h-56a8 8 0 0 1-8-8V32a8 8 0 0 1 8-8z'],
      ['dots', 'M262 66h.01M280 66h.01M298 66h.01M262 86h.01M298 86h.01M262 106h.01M280 106h.01'],
      ['ring', 'M262 66h18v20l18 20'],
    ],
    numbers: [
      [1, 40, 12],
      [2, 120, 12],
      [3, 200, 12],
      [4, 280, 12],
    ],
  },
  /** Where the numeric ID of an account stands: in Settings and on the account's page. */
  'numeric-id': {
    size: [320, 170],
    shapes: [
      ['body', 'M22 4h96a12 12 0 0 1 12 12v138a12 12 0 0 1-12 12H22a12 12 0 0 1-12-12V16A12 12 0 0 1 22 4z'],
      ['soft', 'M18 22h104v34H18z'],
      ['bold', 'M36 29a10 10 0 1 0 0 20 10 10 0 0 0 0-20z'],
      ['text', 'M56 35h44M56 45h28M22 76h70M22 98h56M22 120h64M22 142h48'],
      ['arrow', 'M136 40h32M158 30l12 10-12 10'],
      ['body', 'M192 4h110a12 12 0 0 1 12 12v138a12 12 0 0 1-12 12H192a12 12 0 0 1-12-12V16a12 12 0 0 1 12-12z'],
      ['bold', 'M247 18a14 14 0 1 0 0 28 14 14 0 0 0 0-28z'],
      ['text', 'M196 72h40M258 72h40M196 96h34M258 96h40'],
      ['soft', 'M188 110h118v26H188z'],
      ['text', 'M196 123h34'],
      ['key', 'M246 123h52'],
    ],
    numbers: [
      [1, 110, 39],
      [2, 172, 123],
    ],
  },
  /** The owner frees the phone from far away, in a browser. */
  'free-from-afar': {
    size: [320, 170],
    shapes: [
      ['body', 'M10 14h150v112H10z'],
      ['soft', 'M12 16h146v18H12z'],
      ['text', 'M34 25h80'],
      ['line', 'M26 48h28v48H26z'],
      ['text', 'M66 56h70M66 70h46'],
      ['outlined', 'M66 84h78v20H66z'],
      ['mark', 'M74 94h62'],
      ['arrow', 'M172 70h44M206 60l12 10-12 10'],
      ['body', 'M236 8h62a10 10 0 0 1 10 10v124a10 10 0 0 1-10 10h-62a10 10 0 0 1-10-10V18a10 10 0 0 1 10-10z'],
      ['ring', 'M250 78l12 12 22-26'],
      ['text', 'M246 112h42M246 126h28'],
    ],
    numbers: [
      [1, 34, 140],
      [2, 105, 140],
      [3, 194, 50],
      [4, 267, 34],
    ],
  },
  /** Three codes in 24 hours, whichever app asked for them. */
  'three-codes': {
    size: [320, 120],
    shapes: [
      ['line', 'M16 62h288'],
      ['line', 'M16 54v16M304 54v16'],
      ['bold', 'M30 46h26v32H30z'],
      ['bold', 'M76 46h26v32H76z'],
      ['bold', 'M122 46h26v32h-26z'],
      ['outlined', 'M186 46h26v32h-26z'],
      ['mark', 'M190 52l18 20M208 52l-18 20'],
      ['arrow', 'M43 92v10h261V90M298 96l6-8 6 8'],
    ],
    numbers: [
      [1, 43, 30],
      [2, 89, 30],
      [3, 135, 30],
      [4, 199, 30],
      [5, 174, 106],
    ],
  },
} as const satisfies Record<string, Figure>;

export type FigureName = keyof typeof figures;

interface Figure {
  /** Width and height of the view box. */
  size: readonly [number, number];
  shapes: readonly (readonly [style: string, d: string])[];
  numbers: readonly (readonly [number: number, x: number, y: number])[];
}
