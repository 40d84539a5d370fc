/**
 * Drawn screens, 100 × 140 without words in them: what a reader sees when no message helps.
 * Classes: `line` an outline, `soft` a pale filling, `bold` the one thing to look for, `text` a line of text.
 */
export const screens = {
  /** The activation screen: a lock, the account named, one field. */
  locked: [
    ['bold', 'M34 52h32v26H34z'],
    ['ring', 'M40 52V43a10 10 0 0 1 20 0v9'],
    ['text', 'M22 90h56M30 98h40'],
    ['line', 'M20 106h60v14H20z'],
  ],
  /** A sign-in form on a phone that works: a picture, name and password, a button. */
  'signing-in': [
    ['soft', 'M50 28a12 12 0 1 0 0 24 12 12 0 0 0 0-24z'],
    ['line', 'M18 62h64v14H18zM18 82h64v14H18z'],
    ['bold', 'M18 104h64v14H18z'],
  ],
  /** Settings with the account signed in and one row that fails. */
  'signed-in': [
    ['bold', 'M24 32a8 8 0 1 0 0 16 8 8 0 0 0 0-16z'],
    ['text', 'M42 36h38M42 44h24'],
    ['text', 'M16 62h40M16 82h46M16 102h34'],
    ['soft', 'M68 56h16v12H68zM68 76h16v12H68zM68 96h16v12H68z'],
    ['mark', 'M72 98l8 8M80 98l-8 8'],
  ],
  /** A browser or another app. */
  elsewhere: [
    ['soft', 'M10 20h80v16H10z'],
    ['text', 'M32 28h46'],
    ['bold', 'M18 25a3 3 0 1 0 0 6 3 3 0 0 0 0-6z'],
    ['line', 'M20 52h60v14H20zM20 74h60v14H20z'],
    ['bold', 'M20 98h32v14H20z'],
  ],
  /** The tiles of another app, one of them chosen. */
  app: [
    ['soft', 'M22 24h24v24H22zM54 24h24v24H54zM22 58h24v24H22z'],
    ['bold', 'M54 58h24v24H54z'],
    ['line', 'M20 100h60v14H20z'],
  ],
  /** Mi Unlock: a lock that is to be opened. */
  unlocking: [
    ['bold', 'M34 56h32v26H34z'],
    ['ring', 'M40 56V45a10 10 0 0 1 19-4'],
    ['text', 'M22 96h56M22 110h38'],
  ],
  /** The lock of another company, or the phone's own pattern. */
  other: [
    ['text', 'M28 30h44'],
    [
      'soft',
      'M26 50a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM50 50a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM74 50a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM26 98a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM74 74a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM26 74a6 6 0 1 0 0 12 6 6 0 0 0 0-12z',
    ],
    ['ring', 'M26 56l24 0 24 24-24 0 0 24 24 0'],
  ],
} as const;

export type ScreenName = keyof typeof screens;
