import { messageKinds } from '#ids.ts';
import type { Phone } from '#messages/schema.ts';

/** What stands on the screens of a phone language beside messages. */
export interface Surroundings {
  /** Its buttons and headings. */
  labels: readonly string[];
  /** Kinds of messages that a locked phone says of itself. */
  asides: readonly string[];
}

/** What stands beside messages on the screens of a phone. */
export function surroundingsOf({ labels }: Pick<Phone, 'labels'>): Surroundings {
  return { labels: Object.values(labels).map(({ text }) => text), asides: [messageKinds.screen] };
}
