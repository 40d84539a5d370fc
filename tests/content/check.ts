import { readContent } from '../support/content.ts';
import { faultsOfContent } from './faults.ts';
import { written } from './translations.ts';
import { isPublished, wordingOf } from './wording.ts';

/**
 * Says what is wrong with content/, in seconds and without a build: `npm run check:content`. What it remarks on a draft of a
 * language must be mended before the language is published.
 */
const faults = await faultsOfContent();
const drafts = faults.length === 0 ? written.filter((locale) => !isPublished(locale)) : [];
for (const locale of drafts) for (const remark of await wordingOf(readContent(), locale)) console.log(`  ${remark}`);
for (const fault of faults) console.error(`· ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log('content/ is whole: every file, every reference and every rule.');
