import assert from 'node:assert/strict';
import type { Answer } from './request.ts';

/**
 * What Mozilla's HTTP Observatory asks of a host, as far as a host on this machine can be asked. Where all of it holds it
 * gives 130 points: 100, and 10, 5, 5 and 10 for the first four rows. (It has other points for doing half of something; here
 * that is a fault.) Source: @mdn/mdn-http-observatory 1.4.8, algorithm 4; no dependency, as it scans public hosts only.
 */
export const rows: readonly Row[] = [
  {
    name: 'a policy that starts from nothing and allows no inline or evaluated code',
    check: ({ page }) => {
      const policy = [...allowedBy(page)].map(([directive, sources]) => [directive, ...sources].join(' ')).join('; ');
      assert.match(policy, /^default-src 'none';/);
      assert.doesNotMatch(policy, /'unsafe-(?:inline|eval)'| (?:\*|data:|https?:|ftp:)/);
    },
  },
  {
    name: 'a policy that says who may frame a page',
    check: ({ page }) => assert.match(only(page, 'content-security-policy'), /; frame-ancestors /),
  },
  {
    name: 'no referrer',
    check: ({ page }) => assert.equal(only(page, 'referrer-policy'), 'no-referrer'),
  },
  {
    name: 'files for its own origin only',
    check: ({ page }) => assert.equal(only(page, 'cross-origin-resource-policy'), 'same-origin'),
  },
  {
    name: 'HTTPS for half a year or longer',
    check: ({ page }) =>
      assert.ok(Number(/^max-age=(\d+)/.exec(only(page, 'strict-transport-security'))?.[1]) >= 15_552_000),
  },
  {
    name: 'types that are not guessed',
    check: ({ page }) => assert.equal(only(page, 'x-content-type-options'), 'nosniff'),
  },
  { name: 'no cookies', check: ({ page }) => assert.deepEqual(page.all('set-cookie'), []) },
  {
    name: 'no secrets for other origins',
    check: ({ preflight }) => assert.deepEqual(preflight.all('access-control-allow-credentials'), []),
  },
  {
    name: 'a way from HTTP to HTTPS on the same host',
    check: ({ unencrypted }) => {
      const { protocol, hostname } = new URL(only(unencrypted, 'location'));
      assert.deepEqual([protocol, hostname], ['https:', unencrypted.url.hostname]);
    },
  },
];

/** What the header and the page itself both allow: a browser keeps to both, and the Observatory reckons so. */
function allowedBy(page: Answer): Map<string, string[]> {
  const inPage = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(page.body.toString())?.[1];
  assert.ok(inPage, 'the page has no policy of its own');
  const [header, meta] = [only(page, 'content-security-policy'), inPage].map(
    (policy) => new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)])),
  );
  assert.ok(header && meta);
  return new Map(
    [...header].map(([directive, sources]) => {
      const own = meta.get(directive);
      return [directive, own ? sources.filter((source) => own.includes(source)) : sources];
    }),
  );
}

/** The value of a header that has to be sent once. */
function only(answer: Answer, header: string): string {
  const [value, ...more] = answer.all(header);
  assert.ok(value !== undefined && more.length === 0, `${header} is to be sent once`);
  return value;
}

/** What the Observatory asks a host for. */
interface Scan {
  /** The home page, encrypted. */
  page: Answer;
  /** The answer of the port that is not encrypted. */
  unencrypted: Answer;
  /** The answer to a CORS preflight from elsewhere. */
  preflight: Answer;
}

interface Row {
  name: string;
  check: (scan: Scan) => void;
}
