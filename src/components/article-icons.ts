import type { IconName } from './icons.ts';

/** What stands for a fix where it has a picture. */
export const fixIcons: Readonly<Record<string, IconName>> = {
  'check-credentials': 'key',
  'reset-password': 'key',
  'two-factor': 'code',
  'activation-lock': 'lock',
  'check-connection': 'wifi',
  'wait-out-lock': 'clock',
  'server-status': 'wifi',
  'clear-cache': 'settings',
  'update-software': 'phone',
  'contact-support': 'mail',
};

/**
 * The icon of a page by its article: the bubble for a question, the shield for what is neither fix nor question, the lock for a page
 * without an article.
 */
export function iconOf(article?: { id: string; kind: 'fix' | 'question' | 'page' }): IconName {
  if (!article) return 'lock';
  return article.kind === 'page' ? 'shield' : (fixIcons[article.id] ?? 'code');
}

/** Every icon that stands for a page. */
export const pageIcons: readonly IconName[] = [
  ...new Set<IconName>([...Object.values(fixIcons), 'code', 'shield', 'lock']),
];
