import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { inRoot } from './paths';

/** The languages that idioms are written in; `tsx` is TypeScript with elements. */
export const idiomLanguages = ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx'] as const;
export type IdiomLanguage = (typeof idiomLanguages)[number];

/** One way in which people write a sink: the lines that are marked `told` are to be found, and no others. */
export interface Idiom {
  readonly language: IdiomLanguage;
  readonly code: string;
}

/** What stands for a sink: its own idioms, and the bad cases of its rule, as `RULE/CASE`, that are told of it. */
export interface SinkIdioms {
  readonly sink: string;
  readonly idioms: readonly Idiom[];
  readonly cases: readonly string[];
  /** Idioms that are not found, each with the reason. */
  readonly holes: readonly (Idiom & { readonly reason: string })[];
}

const code = z.string().min(10);
const schema = z.record(
  z.string(),
  z.strictObject({
    cases: z.array(z.string()).optional(),
    holes: z.array(z.strictObject({ language: z.enum(idiomLanguages), code, reason: code })).optional(),
    ...Object.fromEntries(idiomLanguages.map((language) => [language, z.array(code).optional()])),
  }),
);

/** The idioms of every sink, from `test/matrix/idioms/`. @throws where a file has a shape that it must not have. */
export function readIdioms(): readonly SinkIdioms[] {
  const folder = inRoot('test', 'matrix', 'idioms');
  return readdirSync(folder)
    .sort()
    .flatMap((file) => Object.entries(schema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')))))
    .map(([sink, { cases = [], holes = [], ...written }]) => ({ sink, cases, holes, idioms: idiomsIn(written) }));
}

function idiomsIn(written: Readonly<Record<string, unknown>>): Idiom[] {
  return idiomLanguages.flatMap((language) => {
    const texts = z.array(code).optional().parse(written[language]) ?? [];
    return texts.map((text) => ({ language, code: text }));
  });
}
