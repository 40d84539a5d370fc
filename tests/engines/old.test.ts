import { startChromium } from './chromium.ts';
import { oldChromium, type OldVersion } from './old-chromiums.ts';
import { reader, type JourneyName } from './reader.ts';

/**
 * A policy without 'unsafe-eval' lets no WebAssembly run before Chrome 97, so that Pagefind's engine finds nothing there:
 * the search goes by titles and readers' words, and says so where these find nothing.
 */
const withoutEngine = ['finds what only the text of a page says'] as const;

/** The journeys that are known to fail in the Chromiums of phones of 2020 to 2023. */
const failing: Record<OldVersion, readonly JourneyName[]> = {
  80: withoutEngine,
  88: withoutEngine,
  92: withoutEngine,
  106: [],
  119: [],
};

for (const [name, known] of Object.entries(failing)) {
  const version = Number(name) as OldVersion;
  const program = oldChromium(version);
  reader(`Chromium ${version}`, program === undefined ? undefined : () => startChromium(program), known);
}
