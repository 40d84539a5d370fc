import { build, preview } from 'astro';

// `astro preview` moves to the background where it takes the shell for an automated one; called from here it stays.
await build({});
const server = await preview({});
console.log(`\nBack In is at http://localhost:${server.port}${process.env['BASE'] ?? '/'}  (Ctrl+C ends it)\n`);
