import { z } from 'astro/zod';
import { placesIn } from '#i18n/fill.ts';

// Every error is a sentence that says what to mend; the reader of the file adds the file and the field.

/** A closed object: a field that is not in it, such as a misspelt one, is an error that names it. */
export function strict<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.strictObject(shape, { error });
}

/** One value for each of the names, and for no other. */
export function forEvery<const N extends readonly string[], S extends z.ZodType>(names: N, value: S) {
  return z.record(z.enum(names), value, { error });
}

/** One of the values. */
export function oneOf<const V extends readonly string[]>(values: V) {
  return z.enum(values, { error: `Write one of: ${values.join(', ')}.` });
}

/** A whole number. */
export function whole(least: number, most: number) {
  const sentence = { error: `Write a whole number from ${least} to ${most}.` };
  return z.int(sentence).min(least, sentence).max(most, sentence);
}

/** A text with the places `{name}`, each at least once; `fill` puts values there. */
export function textWith(...places: readonly string[]) {
  return filled.superRefine((text, context) => {
    const found = placesIn(text);
    for (const place of places)
      if (!found.includes(place)) context.addIssue(`{${place}} is lost: write it where its value belongs.`);
    for (const place of found)
      if (!places.includes(place)) context.addIssue(`{${place}} has no value here: take it out.`);
  });
}

/** A text of a length in characters. */
export function sized(least: number, most: number) {
  return text
    .min(least, { error: `Write at least ${least} characters.` })
    .max(most, { error: `Shorten it to ${most} characters.` });
}

/** Values by ids of their own. */
export function byId<S extends z.ZodType>(value: S) {
  return z.record(id, value, { error });
}

/** A list that may be left out where it is empty. */
export function listOf<S extends z.ZodType>(value: S) {
  return z.array(value, { error: 'Write a list: [one, two].' }).default([]);
}

/** A list of at least `least` values. `what` they are is said where there are fewer. */
export function several<S extends z.ZodType>(value: S, least: number, what: string) {
  const sentence = { error: `Name at least ${least === 1 ? 'one' : least} ${what}.` };
  return z.array(value, sentence).min(least, sentence);
}

const filled = z
  .string({ error })
  .min(1, { error: 'Write a text: this one is empty.' })
  .refine((text) => text === text.normalize('NFC'), {
    error: 'A letter and its mark stand apart in it. Write them as one: Unicode form NFC.',
  });

/** A text without places. */
export const text = textWith();

/** A wording for one, which may leave the number out, and a wording for every other number, {count}. */
export const count = strict({
  one: filled
    .refine((text) => placesIn(text).every((place) => place === 'count'), { error: 'Only {count} has a value here.' })
    .optional(),
  other: textWith('count'),
});

/** The name of an article, a kind, a rule: part of addresses, so it never changes. */
export const id = z
  .string({ error })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'Write an id: small letters, digits and hyphens.' });

/** Yes or no. */
export const flag = z.boolean({ error: 'Write true or false.' });

/** A Xiaomi's own words · B several independent reports · C one report or our inference · D repeated by blogs, no first source. */
export const confidence = z.enum(['A', 'B', 'C', 'D'], { error: 'Write a confidence: A, B, C or D.' });

/** What an article can need: the phone opens Settings, it is signed in, codes reach the reader, the phone is locked. */
export const needs = ['settings', 'signed-in', 'codes', 'locked'] as const;

/** The faults of a value by its schema, each as “field: sentence”; none when all is well. */
export function faultsOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error ? error.issues.map((issue) => `${issue.path.join('.')}: ${sentenceOf(issue)}`) : [];
}

/** The sentence about a key of a record stands inside the issue. */
function sentenceOf(issue: z.core.$ZodIssue): string {
  const [inner] = issue.code === 'invalid_key' ? issue.issues : [];
  return inner?.message ?? issue.message;
}

function error(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys')
    return `Unknown field “${issue.keys.join('”, “')}”: correct its name or take it out.`;
  if (issue.code !== 'invalid_type') return undefined;
  return issue.input === undefined ? 'It is missing: write it.' : `Write a ${kinds[issue.expected] ?? issue.expected}.`;
}

/** What writers call the types of YAML. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'group of fields',
  record: 'group of fields',
};
