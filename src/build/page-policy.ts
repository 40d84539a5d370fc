import { createHash } from 'node:crypto';
import { policy } from './hosts/policy.ts';

/**
 * The page with its content security policy behind its `<meta charset>`, before anything the policy governs, with the hashes
 * of its own styles. Astro's `security.csp` puts the hashes of all pages into each, after the head: 600 bytes a page more.
 * Throws where the page has no `<meta charset>`.
 */
export function withPolicy(html: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy(styleHashesOf(html), html.includes('<message-box'))}">`;
  const charset = /<meta charset="utf-8">/i.exec(html)?.[0];
  if (!charset)
    throw new Error(
      'It has no <meta charset="utf-8">, so its policy has no place. Build it with src/layouts/Page.astro.',
    );
  return html.replace(charset, charset + meta);
}

/** The sources of a page's inline styles for a policy: `'sha256-…'`. */
export function styleHashesOf(html: string): string[] {
  return Array.from(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs), ([, css]) => {
    return `'sha256-${createHash('sha256').update(String(css)).digest('base64')}'`;
  });
}
