import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { MessageReader } from './reader.ts';

const kinds = {
  server: { part: 'whole', screens: ['sign-in'], pages: ['server-status'], means: 'Xiaomi cannot be reached.' },
};
const files: Record<string, unknown> = {
  '/messages/answers.json': { locale: 'en', kinds, languages: ['en', 'de', 'ru'] },
  '/messages/en.json': { server: ['Unexpected trouble at the remote server'] },
  '/messages/de.json': { server: ['Unerwartetes Problem am entfernten Server'] },
  '/messages/fr.json': {},
  '/messages/it.json': {},
  '/messages/ru.json': { server: ['Неожиданная проблема на удалённом сервере'] },
};

/** A reader over `files`, and the addresses it fetched. `isBroken` says which of them fail. */
function readerOf(isBroken: (address: string) => boolean = () => false, languages?: string[]) {
  const all = languages ? { ...files, '/messages/answers.json': { locale: 'en', kinds, languages } } : files;
  const fetched: string[] = [];
  globalThis.fetch = (address) => {
    fetched.push(String(address));
    return Promise.resolve(
      isBroken(String(address)) ? new Response('', { status: 503 }) : Response.json(all[String(address)]),
    );
  };
  return { reader: new MessageReader('/messages/answers.json', '/messages/'), fetched };
}

suite('a text is looked for in other languages only where the phone’s own leaves it open', () => {
  for (const [text, language, verdict, loaded] of [
    ['Unexpected trouble at the remote server', 'en', 'sure', ['en']],
    ['Unerwartetes Problem am entfernten Server', 'en', 'sure', ['en', 'de']],
    ['Неожиданная проблема на удалённом сервере', 'de', 'sure', ['de', 'ru']],
    ['kangaroo', 'en', 'none', ['en', 'de']],
    ['20036', 'en', 'none', ['en']],
  ] as const) {
    test(`“${text}” on a phone in ${language}: ${verdict}`, async () => {
      const { reader, fetched } = readerOf();
      assert.equal((await reader.read(text, language)).decoded.verdict, verdict);
      assert.deepEqual(
        fetched.filter((address) => !address.includes('answers')).sort(),
        loaded.map((name) => `/messages/${name}.json`).sort(),
      );
    });
  }
});

suite('of many languages of one script only the likely ones are looked in, and the guide’s own', () => {
  for (const [likely, loaded] of [
    [
      ['de', 'fr'],
      ['de', 'en', 'fr'],
    ],
    [[], ['en']],
    [undefined, ['de', 'en', 'fr', 'it']],
  ] as const) {
    test(`likely: ${likely?.join(', ') ?? 'nobody can tell'}`, async () => {
      const { reader, fetched } = readerOf(() => false, ['en', 'de', 'fr', 'it', 'ru']);
      await reader.read('Känguru', 'en', () => (likely ? Promise.resolve([...likely]) : Promise.reject(new Error())));
      assert.deepEqual(fetched.flatMap((address) => /messages\/(..)\.json/.exec(address)?.[1] ?? []).sort(), loaded);
    });
  }
});

test('the texts of a reading are in the language that was recognised', async () => {
  const { texts } = await readerOf().reader.read('Unerwartetes Problem am entfernten Server', 'en');
  assert.deepEqual(texts, files['/messages/de.json']);
});

test('a file is fetched once', async () => {
  const { reader, fetched } = readerOf();
  await reader.prepare('en');
  await reader.readOwn('Server', 'en');
  await reader.read('Unexpected trouble at the remote server', 'en');
  assert.equal(fetched.length, 2);
});

test('another language that cannot be loaded is left out', async () => {
  const { reader } = readerOf((address) => address.endsWith('de.json'));
  assert.equal((await reader.read('kangaroo', 'en')).decoded.verdict, 'none');
});

test('what failed is fetched again by the next reading', async () => {
  let isBroken = true;
  const { reader } = readerOf((address) => isBroken && address.endsWith('en.json'));
  await assert.rejects(reader.readOwn('Server', 'en'), /\/messages\/en\.json/);
  isBroken = false;
  assert.equal((await reader.readOwn('Unexpected trouble at the remote server', 'en')).reading.decoded.verdict, 'sure');
});
