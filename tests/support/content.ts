import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { files } from '#collections.ts';
import { faultsOf } from '#fields.ts';

/**
 * All of content/, or of a copy of it, by the schemas of the build and without Astro: what is whole, and the faults of the
 * rest. Each part is read when it is first asked for, since most tests need one of many.
 */
export function readContent(folder = 'content'): Content {
  const read = Object.entries(files).map(([name, { pattern, schema }]) => {
    const found = once(() =>
      globSync(pattern, { cwd: folder }).map((file) => ({
        file,
        ...readText(file, readFileSync(join(folder, file), 'utf8'), schema),
      })),
    );
    return { name, found };
  });
  const collections = read.map(({ name, found }) => {
    const whole = () => found().filter(({ faults }) => faults.length === 0);
    return [
      name,
      {
        enumerable: true,
        get: once(() => new Map(whole().map(({ file, data }) => [file.replace(/\.\w+$/, ''), data]))),
      },
    ];
  });
  const faults = {
    get: () =>
      faultsIn(
        folder,
        read.flatMap(({ found }) => found()),
      ),
  };
  return Object.defineProperties({}, { ...Object.fromEntries(collections), faults }) as Content;
}

function faultsIn(folder: string, all: readonly (Reading & { file: string })[]): string[] {
  const strays = globSync('**/*.*', { cwd: folder }).filter((file) => !all.some((entry) => entry.file === file));
  return [
    ...all.flatMap(({ file, faults }) => faults.map((fault) => `content/${file}, ${fault}`)),
    ...strays.map((file) => `content/${file}: nothing reads it. Correct its name or its folder.`),
  ];
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The data of the one file of a collection. Throws where it is missing or faulty. */
export function only<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined)
    throw new Error(`content/${id}.yaml is missing or has a fault: npm run check:content names it.`);
  return entry;
}

/** Readings by name and text of the file: tests read many copies that differ in one file. */
const known = new Map<string, Reading>();

function readText(file: string, text: string, schema: z.ZodType): Reading {
  const key = `${file}\n${text}`;
  const reading = known.get(key) ?? readNew(file, text, schema);
  known.set(key, reading);
  return reading;
}

function readNew(file: string, text: string, schema: z.ZodType): Reading {
  try {
    const { front, body } = partsOf(text);
    const data: unknown = parse(file.endsWith('.mdx') ? front : text);
    const faults = faultsOf(schema, data);
    if (faults.length > 0) return { data: undefined, faults };
    const whole = schema.parse(data);
    return { data: file.endsWith('.mdx') ? { ...Object(whole), body } : whole, faults };
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { data: undefined, faults: [`YAML: it cannot be read. ${reason}`] };
  }
}

/** An English article of a text, such as an old one from the history. Throws where it does not fit today's schema. */
export function readArticle(text: string): { data: z.output<typeof files.pages.schema>; body: string } {
  const { front, body } = partsOf(text);
  return { data: files.pages.schema.loose().parse(parse(front)), body };
}

function partsOf(text: string): { front: string; body: string } {
  const [, front = text, body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  return { front, body };
}

interface Reading {
  data: unknown;
  faults: string[];
}

type Files = typeof files;
type Collections = {
  [K in keyof Files]: ReadonlyMap<
    string,
    z.output<Files[K]['schema']> &
      (K extends 'fixes' | 'questions' | 'pages' | 'translations' ? { body: string } : unknown)
  >;
};

/** Each collection by the paths of its files without their endings. */
export type Content = Collections & {
  /** Sentences, each with file, field and mend. */
  faults: string[];
};
