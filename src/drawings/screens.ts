/**
 * Drawn screens, 100 × 140 without words in them: what a reader sees when no message helps, and what a fix is about.
 * Classes: `line` an outline, `soft` a pale filling, `bold` the one thing to look for, `text` a line of text (see shapes.css).
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
  /** A page in a browser that makes a new password. */
  recovery: [
    ['soft', 'M10 20h80v16H10z'],
    ['text', 'M32 28h46'],
    ['ring', 'M64 68a14 14 0 1 1-4-10M61 48v11H50'],
    ['line', 'M18 98h64v18H18z'],
    [
      'bold',
      'M30 104a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM43 104a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM56 104a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
    ],
  ],
  /** A message with a code, and the boxes for it. */
  code: [
    ['soft', 'M22 30h56v32H48L36 73V62H22z'],
    [
      'bold',
      'M37 42a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM50 42a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM63 42a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
    ],
    ['line', 'M15 92h9v15h-9zM27 92h9v15h-9zM39 92h9v15h-9zM52 92h9v15h-9zM64 92h9v15h-9zM76 92h9v15h-9z'],
  ],
  /** A network that does not get through. */
  connection: [
    ['ring', 'M22 66c16-16 40-16 56 0M34 80c9-9 23-9 32 0'],
    ['bold', 'M50 88a5 5 0 1 0 0 10 5 5 0 0 0 0-10z'],
    ['mark', 'M66 94l12 12M78 94L66 106'],
  ],
  /** A clock that runs. */
  waiting: [
    ['soft', 'M50 40a28 28 0 1 0 0 56 28 28 0 0 0 0-56z'],
    ['ring', 'M50 40a28 28 0 1 0 0 56 28 28 0 0 0 0-56zM50 53v16l10 7'],
    ['text', 'M32 114h36'],
  ],
  /** Computers of a service, one of which fails. */
  servers: [
    ['line', 'M22 34h56v20H22zM22 60h56v20H22zM22 86h56v20H22z'],
    ['bold', 'M32 40a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM32 66a4 4 0 1 0 0 8 4 4 0 0 0 0-8z'],
    ['text', 'M46 44h22M46 70h22M46 96h22'],
    ['mark', 'M28 92l8 8M36 92l-8 8'],
  ],
  /** New software on its way down. */
  updating: [
    ['bold', 'M44 32h12v26h12L50 78 32 58h12z'],
    ['soft', 'M20 96h60v12H20z'],
    ['bold', 'M20 96h38v12H20z'],
  ],
  /** A letter, and the bars with the number of a phone. */
  papers: [
    ['line', 'M20 34h60v42H20z'],
    ['ring', 'M22 37l28 22 28-22'],
    [
      'bold',
      'M22 94h5v20h-5zM31 94h2v20h-2zM38 94h8v20h-8zM51 94h2v20h-2zM57 94h5v20h-5zM67 94h2v20h-2zM73 94h5v20h-5z',
    ],
  ],
} as const;

export type ScreenName = keyof typeof screens;
