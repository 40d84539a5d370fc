import type { ScreenName } from '#drawings/screens.ts';

/** The drawing beside the title of a fix, by its id. */
export const fixScreens: Readonly<Record<string, ScreenName>> = {
  'check-credentials': 'signing-in',
  'reset-password': 'recovery',
  'two-factor': 'code',
  'activation-lock': 'locked',
  'check-connection': 'connection',
  'wait-out-lock': 'waiting',
  'server-status': 'servers',
  'clear-cache': 'signed-in',
  'update-software': 'updating',
  'contact-support': 'papers',
};
