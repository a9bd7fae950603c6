import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import type { Models, SinkModel } from '../../src/engine/flow/models';
import { meaningLanguages, type MeaningLanguage } from './meanings';
import { inRoot } from './paths';

/** How a secret comes to a sink, in the order of the table's columns. */
const ways = ['direct', 'variable', 'field', 'function', 'wrapper', 'helper'] as const;
export type Way = (typeof ways)[number];

/** The kinds of sinks that secrets are followed to; nothing that goes to the last of them is told. */
const matrixKinds = ['storage', 'log', 'secure-storage'] as const;
export type MatrixKind = (typeof matrixKinds)[number];

/** The ways that there are to sinks of a kind: a class that logs may be called so, or be any other. */
export function waysTo(kind: MatrixKind): readonly Way[] {
  return ways.filter((way) => way !== 'helper' || kind === 'log');
}

/** Why no helper is followed: of every one of them, so that it stands in no list. */
const helperHole = 'Functions of other files that log are followed only where a name says that they do.';

const text = z.string().min(1);
const writtenCall = z.strictObject({
  sink: text.optional(),
  import: text.optional(),
  members: text.optional(),
  call: text.optional(),
  names: z.record(text, text).optional(),
  without: z.array(text).optional(),
  tsx: z.literal(true).optional(),
});
const perLanguage = <Value extends z.ZodType>(value: Value) => z.partialRecord(z.enum(meaningLanguages), value);
const callsSchema = z.record(
  text,
  z.strictObject({
    ...writtenCall.shape,
    ...Object.fromEntries(meaningLanguages.map((language) => [language, writtenCall.optional()])),
    absent: perLanguage(text).optional(),
  }),
);
const holesSchema = z.array(
  z.strictObject({
    sink: text,
    languages: z.array(z.enum(meaningLanguages)),
    ways: z.array(z.enum(ways)).optional(),
    calls: z.array(text).optional(),
    reason: text.min(10),
  }),
);

/** How a sink is called in one language; what is not said follows from its model. */
export type WrittenCall = z.infer<typeof writtenCall>;

/** One sink in one language. */
export interface MatrixRow {
  readonly language: MeaningLanguage;
  readonly sink: SinkModel;
  readonly kind: MatrixKind;
  readonly written: WrittenCall;
  /** Why there is no such call in this language. */
  readonly absent?: string;
  /** Ways that are not followed, with the reason. */
  readonly holes: ReadonlyMap<Way, string>;
  /** Calls of the sink that are not found, with the reason. */
  readonly callHoles: ReadonlyMap<string, string>;
}

function read<Value>(file: string, schema: z.ZodType<Value>): Value {
  return schema.parse(parse(readFileSync(inRoot('test', 'matrix', file), 'utf8')));
}

/** Every sink that secrets are followed to, by language. @throws where a file of `test/matrix/` has a shape that it must not have, or speaks of no sink. */
export function readMatrix(models: Models): readonly MatrixRow[] {
  const calls = read('calls.yml', callsSchema);
  const holes = read('holes.yml', holesSchema);
  const rows = meaningLanguages.flatMap((language) =>
    matrixKinds.flatMap((kind) =>
      models
        .of(language)
        .sinks.filter((sink) => sink.kind === kind)
        .map((sink): MatrixRow => {
          const { absent, ...entry } = calls[sink.id] ?? {};
          const own = holes.filter((hole) => hole.sink === sink.id && hole.languages.includes(language));
          return {
            language,
            sink,
            kind,
            written: writtenFor(entry, language),
            ...(absent?.[language] !== undefined && { absent: absent[language] }),
            holes: new Map([
              ...own.flatMap(({ ways: missed = [], reason }) => missed.map((way) => [way, reason] as const)),
              ...(kind === 'log' ? [['helper', helperHole] as const] : []),
            ]),
            callHoles: new Map(own.flatMap(({ calls: names = [], reason }) => names.map((name) => [name, reason]))),
          };
        }),
    ),
  );
  const known = new Set(rows.map(({ sink }) => sink.id));
  const unknown = [...Object.keys(calls), ...holes.map(({ sink }) => sink)].filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Error(`no sink of the models: ${unknown.join(', ')}`);
  return rows;
}

/** What a sink's entry says for one language: its own words first. */
function writtenFor(entry: Record<string, unknown>, language: MeaningLanguage): WrittenCall {
  const common = writtenCall.parse(
    Object.fromEntries(Object.entries(entry).filter(([key]) => key in writtenCall.shape)),
  );
  const own = writtenCall.optional().parse(entry[language]);
  // A call that a language writes in its own way says nothing of how it would write the others.
  const names = own?.call === undefined ? { ...common.names, ...own?.names } : own.names;
  return { ...common, ...own, ...(names && { names }) };
}

/** The names by which a row's sink is called in its language: at least one. */
export function callNames({ sink, written }: MatrixRow): readonly string[] {
  const names = (sink.calls ?? []).filter((name) => written.without?.includes(name) !== true);
  return names.length > 0 ? names : [sink.annotation ?? 'assignment'];
}
