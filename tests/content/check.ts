import { only, readContent } from '../support/content.ts';
import { agesOf } from './ages.ts';
import { faultsOfContent } from './faults.ts';
import { written } from './translations.ts';
import { isPublished, wordingOf } from './wording.ts';

/**
 * Says what is wrong with content/, in seconds and without a build: `npm run check:content`. What it remarks on a draft of a
 * language must be mended before the language is published. At the end it tells what has grown old.
 */
const faults = await faultsOfContent();
const drafts = faults.length === 0 ? written.filter((locale) => !isPublished(locale)) : [];
for (const locale of drafts) for (const remark of await wordingOf(readContent(), locale)) console.log(`  ${remark}`);
for (const fault of faults) console.error(`· ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else {
  console.log('content/ is whole: every file, every reference and every rule.');
  const { fixes, questions, pages, links } = readContent();
  const reviewed = [...fixes, ...questions, ...pages].map(([id, { updated }]) => [id, updated] as const);
  const opened = Object.entries(only(links, 'links')).map(([id, link]) => [id, link.opened] as const);
  for (const age of agesOf(new Map(reviewed), new Map(opened), new Date())) console.log(`  ${age}`);
}
