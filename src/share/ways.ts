/** How a page can be passed on over an app of the reader's own. The apps are opened by the reader's tap alone. */
export const wayIds = ['whatsapp', 'telegram', 'mail'] as const;

/** The address that opens the app with a page's title and address, for the reader to send to whom they choose. */
export function wayTo(way: WayId, title: string, address: string): string {
  const text = encodeURIComponent(`${title}\n${address}`);
  if (way === 'whatsapp') return `https://wa.me/?text=${text}`;
  if (way === 'mail') return `mailto:?subject=${encodeURIComponent(title)}&body=${text}`;
  return `https://t.me/share/url?url=${encodeURIComponent(address)}&text=${encodeURIComponent(title)}`;
}

export type WayId = (typeof wayIds)[number];
