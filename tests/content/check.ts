import { faultsOfContent } from './faults.ts';

/** Says what is wrong with content/, in seconds and without a build: `npm run check:content`. */
const faults = await faultsOfContent();
for (const fault of faults) console.error(`· ${fault}`);
if (faults.length > 0) process.exitCode = 1;
else console.log('content/ is whole: every file, every reference and every rule.');
