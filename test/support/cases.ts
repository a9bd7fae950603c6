import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { inRoot } from '../../scripts/lib/paths';
import { keyFileText } from '../../src/engine/secrets/key-files/key-file';
import { severities } from '../../src/engine/finding';
import type { Files } from './check';

const expectedSchema = z.array(
  z.strictObject({
    rule: z.string(),
    file: z.string(),
    line: z.int().min(1),
    severity: z.enum(severities),
    text: z.string().optional(),
  }),
);

export type ExpectedFinding = z.infer<typeof expectedSchema>[number];

/** A folder of `test/cases/RULE/`: a small project, what must be found in it, and what its first fix must give. */
export interface Case {
  readonly rule: string;
  readonly name: string;
  readonly isBad: boolean;
  readonly files: Files;
  readonly expected: readonly ExpectedFinding[];
  readonly fixed: Files;
}

const root = inRoot('test', 'cases');

/** Every case, by rule and name. */
export function readCases(): Case[] {
  return folders(root).flatMap((rule) =>
    folders(`${root}/${rule}`).map((name): Case => {
      const folder = `${root}/${rule}/${name}`;
      const all = readTree(folder, '');
      const files = new Map([...all].filter(([path]) => path !== 'expected.yml' && !path.startsWith('fixed/')));
      const fixed = new Map(
        [...all].flatMap(([path, text]) => (path.startsWith('fixed/') ? [[path.slice(6), text]] : [])),
      );
      const expected = expectedSchema.parse(parse(all.get('expected.yml') ?? ''));
      return { rule, name, isBad: name.startsWith('bad.'), files, expected, fixed };
    }),
  );
}

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** A key file as it is checked, any other file as the text that it is. */
function textOf(bytes: Uint8Array): string {
  return keyFileText(bytes) ?? new TextDecoder().decode(bytes);
}

/** The texts below `folder`, by path relative to it. */
export function readTree(folder: string, prefix: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inner = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) texts.set(prefix + entry.name, textOf(readFileSync(inner)));
    else for (const [path, text] of readTree(inner, `${prefix}${entry.name}/`)) texts.set(path, text);
  }
  return texts;
}
