import { startChromium } from './chromium.ts';
import { oldChromium, type OldVersion } from './old-chromiums.ts';
import { reader, type JourneyName } from './reader.ts';

/** What is known not to work in the Chromiums of phones of 2020 to 2023. */
const failing: Record<OldVersion, readonly JourneyName[]> = {
  // A fix can be read, but no script of its page parses.
  80: [
    'reads a fix',
    'sees pages with their styles',
    'searches',
    'has a message explained on the home page',
    'answers the questions and goes Back',
    'reads, asks and searches without a network after one visit',
  ],
  88: [
    'sees pages with their styles',
    'searches',
    'has a message explained on the home page',
    'reads, asks and searches without a network after one visit',
  ],
  92: ['sees pages with their styles', 'reads, asks and searches without a network after one visit'],
  106: [],
  119: [],
};

for (const [name, known] of Object.entries(failing)) {
  const version = Number(name) as OldVersion;
  const program = oldChromium(version);
  reader(`Chromium ${version}`, program === undefined ? undefined : () => startChromium(program), known);
}
