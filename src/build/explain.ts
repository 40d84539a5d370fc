import { existsSync } from 'node:fs';
import { explainMessage } from '#messages/explain.ts';
import { explainSearch } from '#search/explain.ts';
import { searchOf } from '#search/index/built-search.ts';

// `npm run explain -- "text"`: how the decoder and the search of the last build read a text, and why.

const folder = 'dist';
const text = process.argv.slice(2).join(' ');
if (!text.trim()) throw new Error('Say which text: npm run explain -- "verification failed"');
if (!existsSync(`${folder}/search/vocabulary.json`))
  throw new Error(`There is no build in ${folder}/. Make one first: npm run build`);

const { reading, found } = await searchOf(folder)(text);
console.log('As a message');
for (const line of reading ? explainMessage(reading.trace) : ['The messages could not be read.']) console.log(line);
console.log('\nAs a search');
for (const line of explainSearch(found)) console.log(line);
