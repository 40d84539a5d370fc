import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { policy } from './policy.ts';

/**
 * Writes the content security policy into every built page, before anything it governs, with the hashes of that page's
 * own styles. Astro's `security.csp` puts the hashes of all pages into each, after the head: 600 bytes a page more.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        await Promise.all(
          files.map(async (file) => {
            const html = await readFile(join(folder, file), 'utf8');
            await writeFile(join(folder, file), withPolicy(html, file));
          }),
        );
      },
    },
  };
}

/** The page with its policy behind the `<meta charset>`. Throws where the page has none. */
export function withPolicy(html: string, file: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>(?<css>.*?)<\/style>/gs)].map((match) => hashOf(match.groups?.['css'] ?? ''));
  const meta = `<meta http-equiv="content-security-policy" content="${policy(hashes)}">`;
  const charset = /<meta charset="utf-8">/i.exec(html)?.[0];
  if (!charset) throw new Error(`${file} has no <meta charset="utf-8">, so its policy has no place. Build the page with src/layouts/Page.astro.`);
  return html.replace(charset, charset + meta);
}

/** A CSP source for the text of an inline style. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
