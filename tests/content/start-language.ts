import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { languageOf } from '#i18n/language.ts';
import { allLocales, defaultLocale } from '#i18n/locales.ts';

const table = 'src/i18n/locales.ts';
const wordFiles = ['site', 'triage', 'messages'];

/**
 * Begins a language: its row in the table, as a draft, and its folder, whose files of words have the English ones as comments, so
 * that none of them counts as translated. Throws a sentence where the language cannot be begun. `folder` has both, for tests.
 */
export function startLanguage([tag]: readonly (string | undefined)[], folder = '.'): void {
  const [canonical] = tag === undefined ? [] : Intl.getCanonicalLocales(tag);
  if (canonical === undefined) throw new Error('Write the tag of the language: npm run languages -- start pt-BR');
  if (allLocales.some((locale) => locale.toLowerCase() === canonical.toLowerCase()))
    throw new Error(`${table} has “${canonical}” already. npm run languages -- ${canonical.toLowerCase()} shows what it lacks.`);
  const phones = globSync('*.yaml', { cwd: join(folder, 'content/phone') })
    .map((file) => basename(file, '.yaml'))
    .filter((phone) => languageOf(phone) === languageOf(canonical))
    .sort();
  if (phones.length === 0)
    throw new Error(
      `content/phone/ has no phone in “${canonical}”, so nobody knows what its readers' phones say. Write its file first.`,
    );
  addRow(join(folder, table), canonical, phones);
  addFiles(join(folder, 'content'), canonical.toLowerCase());
}

function addRow(file: string, tag: string, phones: readonly string[]): void {
  const code = readFileSync(file, 'utf8');
  const key = /-/.test(tag) ? `'${tag}'` : tag;
  const name = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  const shown = name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  const row = `  ${key}: { name: '${shown}', phones: [${phones.map((phone) => `'${phone}'`).join(', ')}], state: 'draft' },\n`;
  const place = code.indexOf('  [pseudoLocale]:');
  if (place < 0) throw new Error(`${file}: the table has no row [pseudoLocale], before which the new one goes.`);
  writeFileSync(file, code.slice(0, place) + row + code.slice(place));
}

function addFiles(content: string, path: string): void {
  mkdirSync(join(content, path), { recursive: true });
  for (const name of wordFiles) {
    const file = join(content, path, `${name}.yaml`);
    if (existsSync(file)) continue;
    const english = readFileSync(join(content, defaultLocale, `${name}.yaml`), 'utf8')
      .split('\n')
      .map((line) => (line === '' || line.startsWith('#') ? '#' : `# ${line}`));
    const head = `# The words of content/${defaultLocale}/${name}.yaml. Take the “# ” off a part once it is translated.\n`;
    writeFileSync(file, `${head}${english.join('\n').trimEnd()}\n`);
  }
}
