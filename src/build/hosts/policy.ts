import { boxPolicy } from '#browser/start-worker.ts';
import { workerPolicy } from '#offline/stored.ts';

/** The content security policy without its style hashes: one place for the `<meta>` in every page and the header of every host. */
export const policyDirectives = directivesWith(workerPolicy);

/** Those of pages with the box: what a page forbids, its own policy forbids. */
const boxDirectives = directivesWith(workerPolicy, boxPolicy);

/**
 * The whole policy for pages whose inline styles have the given hashes (each as `'sha256-…'`). Only those with the box may name
 * the addresses of its workers.
 */
export function policy(styleHashes: readonly string[], hasBox: boolean): string {
  const directives = hasBox ? boxDirectives : policyDirectives;
  return [...directives, `style-src 'self'${styleHashes.map((hash) => ` ${hash}`).join('')}`].join('; ');
}

/**
 * The policy for a header, which alone can say that no other site may put a page into a frame. A browser keeps to both: the
 * hashes of its styles stand in each page. Here they would be of every page, 3 kB with each answer, and a server that has
 * not read its configuration again after a build would show new pages without their styles.
 */
export const headerPolicy = [...boxDirectives, "style-src 'self' 'unsafe-inline'", "frame-ancestors 'none'"].join('; ');

/** The directives that let scripts make the Trusted Types policies of the given names. */
function directivesWith(...trusted: readonly string[]): readonly string[] {
  return [
    "default-src 'none'",
    // Pagefind's engine is WebAssembly, which browsers run only with this word.
    "script-src 'self' 'wasm-unsafe-eval'",
    "connect-src 'self'",
    "img-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted.join(' ')}`,
  ];
}
