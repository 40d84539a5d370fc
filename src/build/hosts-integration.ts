import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { pagesIn } from './pages.ts';
import { hostFiles } from '#build/hosts/files.ts';
import { servingOf } from '#build/hosts/serving.ts';
import { policy } from '#build/hosts/policy.ts';

/**
 * Writes the content security policy into every built page, before anything it governs, with the hashes of that page's
 * own styles. Astro's `security.csp` puts the hashes of all pages into each, after the head: 600 bytes a page more.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const { path, file, html } of pagesIn(fileURLToPath(dir))) writeFileSync(file, withPolicy(html, path));
      },
    },
  };
}

/** Writes the files of every host, with the style hashes of all pages in their policy: it comes after all that write pages. */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const hashes = new Set<string>();
        for (const { html } of pagesIn(folder)) for (const hash of styleHashesOf(html)) hashes.add(hash);
        for (const [file, text] of Object.entries(hostFiles(servingOf(base, [...hashes].sort())))) {
          mkdirSync(dirname(join(folder, file)), { recursive: true });
          writeFileSync(join(folder, file), text);
        }
      },
    },
  };
}

/** The page with its policy behind the `<meta charset>`. Throws where the page has none. */
function withPolicy(html: string, path: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policy(styleHashesOf(html))}">`;
  const charset = /<meta charset="utf-8">/i.exec(html)?.[0];
  if (!charset)
    throw new Error(
      `${path} has no <meta charset="utf-8">, so its policy has no place. Build the page with src/layouts/Page.astro.`,
    );
  return html.replace(charset, charset + meta);
}

/** The CSP sources of a page's inline styles. */
function styleHashesOf(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>(?<css>.*?)<\/style>/gs)].map(
    (match) =>
      `'sha256-${createHash('sha256')
        .update(match.groups?.['css'] ?? '')
        .digest('base64')}'`,
  );
}
