import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { inRoot } from './paths';

/** The languages of the table of meanings, in the order of its columns. */
export const meaningLanguages = ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript'] as const;
export type MeaningLanguage = (typeof meaningLanguages)[number];

/** What people call them. */
export const languageNames: Readonly<Record<MeaningLanguage, string>> = {
  kotlin: 'Kotlin',
  java: 'Java',
  swift: 'Swift',
  objc: 'Objective-C',
  dart: 'Dart',
  typescript: 'TypeScript',
};

const perLanguage = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(meaningLanguages), value);

/**
 * One meaning: how a person writes it in each language, the IR that it is, and which names the languages cannot share. A hole
 * is a language that has no such thing, or for which the IR is another; each has its reason.
 */
const rows = z.array(
  z.strictObject({
    name: z.string(),
    kotlin: z.string().optional(),
    java: z.string().optional(),
    swift: z.string().optional(),
    objc: z.string().optional(),
    dart: z.string().optional(),
    typescript: z.string().optional(),
    rename: perLanguage(z.record(z.string(), z.string())).optional(),
    holes: perLanguage(z.string().min(10)).optional(),
    expected: z.string(),
  }),
);

export type Meaning = z.infer<typeof rows>[number];

/** The table's files in `test/meanings/`, each with its rows. @throws where a row has a shape that it must not have. */
export function readMeanings(): readonly { readonly file: string; readonly rows: readonly Meaning[] }[] {
  const folder = inRoot('test', 'meanings');
  return readdirSync(folder).map((file) => ({
    file,
    rows: rows.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  }));
}
