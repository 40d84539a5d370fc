import { build, preview } from 'astro';
import { readSettings } from '#settings.ts';
import { endWithParent } from './end-with-parent.ts';

// `astro preview` moves to the background where it takes the shell for an automated one; called from here it stays.
const { base } = readSettings(process.env);
endWithParent();
await build({});
const server = await preview({});
console.log(`\nBack In is at http://localhost:${server.port}${base}  (Ctrl+C ends it)\n`);
