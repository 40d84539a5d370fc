import { parse } from 'node-html-parser';
import type { Answer } from './request.ts';

/** What a test of the Observatory finds, best first, and the points each is worth. */
const tests: readonly Test[] = [
  {
    name: 'Content Security Policy',
    points: ({ page }) => {
      const csp = policyOf(page);
      if (csp.size === 0) return -25;
      const scripts = csp.get('script-src') ?? csp.get('default-src') ?? ['*'];
      const objects = csp.get('object-src') ?? csp.get('default-src') ?? ['*'];
      const styles = csp.get('style-src') ?? csp.get('default-src') ?? ['*'];
      if (scripts.some(isBroadOrInline) || objects.some(isBroad)) return -20;
      if ([...csp.values()].flat().some((source) => /^(http|ftp):/.test(source))) return -20;
      if ([...scripts, ...styles].includes("'unsafe-eval'")) return -10;
      if (styles.some(isBroadOrInline)) return 0;
      return csp.get('default-src')?.join() === "'none'" ? 10 : 5;
    },
  },
  { name: 'Cookies (the guide has none)', points: ({ page }) => (page.all('set-cookie').length > 0 ? -40 : 0) },
  {
    name: 'Cross Origin Resource Sharing',
    points: ({ preflight }) => (preflight.all('access-control-allow-credentials')[0] === 'true' ? -50 : 0),
  },
  {
    name: 'Redirection',
    points: ({ unencrypted }) => {
      const to = unencrypted.all('location')[0];
      if (!to) return -20;
      const { protocol, hostname } = new URL(to, unencrypted.url);
      if (protocol !== 'https:') return -20;
      return hostname === unencrypted.url.hostname ? 0 : -5;
    },
  },
  {
    name: 'Referrer Policy',
    points: ({ page }) => {
      const value =
        page.all('referrer-policy')[0] ??
        parse(page.body.toString()).querySelector('meta[name="referrer"]')?.getAttribute('content');
      if (!value) return 0;
      return ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(value)
        ? 5
        : -5;
    },
  },
  {
    name: 'Strict Transport Security',
    points: ({ page }) => {
      const seconds = /^max-age=(\d+)/.exec(page.all('strict-transport-security').join(', '))?.[1];
      if (!seconds) return -20;
      return Number(seconds) >= 15_552_000 ? 0 : -10;
    },
  },
  {
    name: 'Subresource Integrity',
    points: ({ page }) => {
      const scripts = parse(page.body.toString()).querySelectorAll('script[src]');
      const foreign = scripts.filter(
        (script) => new URL(script.getAttribute('src') ?? '', page.url).origin !== page.url.origin,
      );
      if (foreign.some((script) => !script.hasAttribute('integrity'))) return -50;
      return scripts.some((script) => script.hasAttribute('integrity')) ? 5 : 0;
    },
  },
  {
    name: 'X-Content-Type-Options',
    points: ({ page }) => (page.all('x-content-type-options').join() === 'nosniff' ? 0 : -5),
  },
  {
    name: 'X-Frame-Options',
    points: ({ page }) => {
      if (directivesOf(page.all('content-security-policy')[0] ?? '').has('frame-ancestors')) return 5;
      return /^(deny|sameorigin)$/i.test(page.all('x-frame-options')[0] ?? '') ? 0 : -20;
    },
  },
  {
    name: 'Cross Origin Resource Policy',
    points: ({ page }) => {
      const value = page.all('cross-origin-resource-policy')[0];
      if (!value || value === 'cross-origin') return 0;
      return value === 'same-origin' || value === 'same-site' ? 10 : -5;
    },
  },
];

/**
 * The score of a page by the tests and points of Mozilla's HTTP Observatory: 100, less what is wrong; what is better than
 * needed counts only from 90 on. Source: @mdn/mdn-http-observatory 1.4.8, algorithm 4, `src/analyzer/tests/` and
 * `src/grader/charts.js`, without what this guide cannot have (a place on the preload list) and, of several degrees of
 * one fault, with the worst. On nginx, Caddy and Apache here the package gave the same points in every row; it is no
 * dependency, as it scans public hosts only and brings 230 packages.
 */
export function observatory(scan: Scan): Score {
  const rows = tests.map(({ name, points }) => ({ name, points: points(scan) }));
  const sum = (counted: typeof rows) => counted.reduce((total, row) => total + row.points, 100);
  const withoutExtra = sum(rows.filter((row) => row.points < 0));
  return { score: withoutExtra >= 90 ? sum(rows) : withoutExtra, rows };
}

/** The header's policy; a policy in the page can only narrow it further. */
function policyOf(page: Answer): Map<string, string[]> {
  const inPage = parse(page.body.toString())
    .querySelector('meta[http-equiv="content-security-policy" i]')
    ?.getAttribute('content');
  return directivesOf(page.all('content-security-policy')[0] ?? inPage ?? '');
}

function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name.toLowerCase(), sources] as const] : [])));
}

function isBroad(source: string): boolean {
  return /^(\*|ftp:|https?:|https?:\/\/\*(\.\*)?)$/.test(source);
}

function isBroadOrInline(source: string): boolean {
  return isBroad(source) || source === "'unsafe-inline'" || source === 'data:';
}

/** What the Observatory asks a host for. */
export interface Scan {
  /** The home page, encrypted. */
  page: Answer;
  /** The answer of the port that is not encrypted. */
  unencrypted: Answer;
  /** The answer to a CORS preflight from elsewhere. */
  preflight: Answer;
}

export interface Score {
  score: number;
  rows: { name: string; points: number }[];
}

interface Test {
  name: string;
  points: (scan: Scan) => number;
}
