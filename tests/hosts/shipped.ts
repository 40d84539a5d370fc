import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Build } from '../support/builds.ts';

/** How to read the headers for every response out of each host's file of a build: one list for each place that sets them. */
const readers: Readonly<Record<string, (text: string) => Headers[]>> = {
  _headers: (text) => [pairs(text.split(/\n(?=\/)/)[0] ?? '', /^ +([\w-]+): (.+)$/gm)],
  'vercel.json': (text) => [
    Object.fromEntries((JSON.parse(text) as Vercel).headers[0]?.headers.map(({ key, value }) => [key, value]) ?? []),
  ],
  '.htaccess': (text) => [pairs(text, /^ +Header always set ([\w-]+) "([^"]+)"$/gm)],
  // The second list is the one of the files that never change.
  'hosting/nginx.conf': (text) =>
    text.split(/^ +location ~ .*_astro/m).map((part) => pairs(part, /^ +add_header ([\w-]+) "(.+)" always;$/gm)),
  'hosting/Caddyfile': (text) => [
    pairs(/^ {4}header \{\n(.*?)^ {4}\}/ms.exec(text)?.[1] ?? '', /^ +([\w-]+) "(.+)"$/gm),
  ],
  'hosting/cloudfront.json': (text) => [fromCloudFront(JSON.parse(text) as CloudFront)],
};

export const hostFileNames = Object.keys(readers);

/** The headers that a host's file of a build sets for every response, once for each place in it that sets them. `Cache-Control` is left out. */
export function shippedHeaders({ folder }: Build, file: string): Headers[] {
  const read = readers[file];
  if (!read) throw new Error(`There is no reader for ${file}. Add one to tests/hosts/shipped.ts.`);
  return read(readFileSync(join(folder, file), 'utf8'));
}

function pairs(text: string, pattern: RegExp): Headers {
  return Object.fromEntries(
    [...text.matchAll(pattern)]
      .map(([, name = '', value = '']) => [name, value])
      .filter(([name]) => name !== 'Cache-Control'),
  );
}

function fromCloudFront({ SecurityHeadersConfig: known, CustomHeadersConfig: custom }: CloudFront): Headers {
  return {
    'Content-Security-Policy': known.ContentSecurityPolicy.ContentSecurityPolicy,
    'Strict-Transport-Security': `max-age=${known.StrictTransportSecurity.AccessControlMaxAgeSec}`,
    'Referrer-Policy': known.ReferrerPolicy.ReferrerPolicy,
    'X-Content-Type-Options': known.ContentTypeOptions.Override ? 'nosniff' : '',
    'X-Frame-Options': known.FrameOptions.FrameOption,
    ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
  };
}

export type Headers = Record<string, string>;

interface Vercel {
  headers: { source: string; headers: { key: string; value: string }[] }[];
}

interface CloudFront {
  SecurityHeadersConfig: {
    ContentSecurityPolicy: { ContentSecurityPolicy: string };
    StrictTransportSecurity: { AccessControlMaxAgeSec: number };
    ReferrerPolicy: { ReferrerPolicy: string };
    ContentTypeOptions: { Override: boolean };
    FrameOptions: { FrameOption: string };
  };
  CustomHeadersConfig: { Items: { Header: string; Value: string }[] };
}
