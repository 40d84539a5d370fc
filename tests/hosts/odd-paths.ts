/** A name of no host. It stands where a redirect made of the path would lead to it, or to a file outside of the guide. */
const elsewhere = 'evil.example';

/** Paths as a client may send them, as they come over the wire. */
export const oddPaths: readonly string[] = [
  `//${elsewhere}`,
  `//${elsewhere}/`,
  `//${elsewhere}/fixes`,
  `//${elsewhere}/..%2ffixes`,
  `//${elsewhere}/%2e%2e/fixes`,
  `/%2f${elsewhere}/..%2ffixes`,
  `/%5c${elsewhere}/..%2ffixes`,
  `/\\${elsewhere}/..%2ffixes`,
  `/.//${elsewhere}/..%2ffixes`,
  `/fixes/..%2f%5c${elsewhere}%2f%3f%2f..%2f..`,
  `/fixes//${elsewhere}/..%2f..%2ffixes`,
  `/fix//${elsewhere}/`,
  `/questions/%2f${elsewhere}`,
  `/questions/..%2f..%2f${elsewhere}`,
  '/%2e%2e/%2e%2e/etc/passwd',
  '/..%2f..%2f..%2fetc%2fpasswd',
  '/../../../../etc/passwd',
  '/..%5c..%5cetc%5cpasswd',
  '/_astro/..%2f..%2f..%2fetc%2fpasswd',
  '/fixes/%00',
  '/%0d%0aset-cookie:%20a=b',
  `/${'x'.repeat(4_000)}`,
];

/** Ways of asking that a folder of files has no answer to. */
export const otherMethods = ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE'] as const;
