import type { Serving } from './serving.ts';
import { lines } from './lines.ts';

/**
 * `_headers` of Netlify and Cloudflare Pages. Neither says how two values of one header meet, so `Cache-Control` is set
 * only where it differs from what both send unasked, which is to revalidate.
 */
export function headersFile({ base, headers, caching, immutableFolders }: Serving): string {
  return lines([
    `${base}*`,
    Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...immutableFolders.flatMap((folder) => [`${base}${folder}*`, [`Cache-Control: ${caching.immutable}`]]),
  ]);
}

/** `_redirects` of Netlify and Cloudflare Pages, which both turn `/x` into `/x/` and send 404.html by themselves. */
export function redirectsFile({ base, redirects }: Serving): string {
  const files = redirects.filter(({ from }) => !from.endsWith('/'));
  const folders = redirects.filter(({ from }) => from.endsWith('/'));
  return lines([
    ...files.map(({ from, to }) => `${base}${from} ${base}${to} 301`),
    ...folders.map(({ from, to }) => `${base}${from.slice(0, -1)} ${base}${to} 301`),
    ...folders.map(({ from, to }) => `${base}${from}* ${base}${to}:splat 301`),
  ]);
}

/** `vercel.json`, for a deployment of the built folder. */
export function vercel({ base, headers, caching, immutableFolders, redirects }: Serving): string {
  const rule = (source: string, values: Readonly<Record<string, string>>) => ({
    source,
    headers: Object.entries(values).map(([key, value]) => ({ key, value })),
  });
  return json({
    trailingSlash: true,
    headers: [
      rule(`${base}(.*)`, headers),
      ...immutableFolders.map((folder) => rule(`${base}${folder}(.*)`, { 'Cache-Control': caching.immutable })),
    ],
    redirects: redirects.map(({ from, to }) => ({
      source: `${base}${from}${from.endsWith('/') ? ':page*' : ''}`,
      destination: `${base}${to}${from.endsWith('/') ? ':page*' : ''}`,
      permanent: true,
    })),
  });
}

/** The response headers policy of a CloudFront distribution, for `aws cloudfront create-response-headers-policy`. */
export function cloudFront({ base, headers }: Serving): string {
  const {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': transport,
    'Referrer-Policy': referrer,
  } = headers;
  // CloudFront takes these apart from the others and refuses them among the custom ones.
  const known = [
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'Referrer-Policy',
    'X-Content-Type-Options',
    'X-Frame-Options',
  ];
  const custom = Object.entries(headers).filter(([name]) => !known.includes(name));
  return json({
    Name: `back-in${base.replaceAll('/', '-').slice(0, -1)}`,
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
      StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: Number(transport.replace('max-age=', '')) },
      ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
      ContentTypeOptions: { Override: true },
      FrameOptions: { Override: true, FrameOption: headers['X-Frame-Options'] },
    },
    CustomHeadersConfig: {
      Quantity: custom.length,
      Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
