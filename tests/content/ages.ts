/** Months after which words are to be read again, and addresses opened again: menus of phones change about as often. */
const stale = 12;

/**
 * Sentences on what has grown old by `today`, for whoever keeps the guide: nothing is wrong with it, and nothing else says so, since
 * a build knows no day. Takes the articles with the day their words were reviewed, and the addresses with the day they were opened.
 */
export function agesOf(articles: Aged, addresses: Aged, today: Date): string[] {
  const limit = new Date(today);
  limit.setUTCMonth(limit.getUTCMonth() - stale);
  const old = (all: Aged) => [...all].filter(([, day]) => day !== 'never' && day < limit).map(([id]) => id);
  const never = [...addresses.values()].filter((day) => day === 'never').length;
  const [unread, unopened] = [old(articles), old(addresses)];
  return [
    ...(unread.length > 0 ? [`Reviewed more than ${stale} months ago: ${unread.join(', ')}.`] : []),
    ...(unopened.length > 0 ? [`Opened more than ${stale} months ago: ${unopened.join(', ')}.`] : []),
    ...(never > 0 ? [`Never opened by a person: ${never} of ${addresses.size} addresses in content/links.yaml.`] : []),
  ];
}

/** Ids, and the day of each. */
type Aged = ReadonlyMap<string, Date | 'never'>;
