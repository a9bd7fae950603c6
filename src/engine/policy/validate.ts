import type * as z from 'zod';
import type { Problem } from '../finding';
import { problemsOf, toPath, valueAt, withoutUnions } from './mistakes';
import { policySchema, policyJsonSchema } from './schema';
import type { PolicyFile } from './schema';
import type { ValuePath, YamlReading } from './yaml-reader';

type Issue = z.core.$ZodIssue;

/** A policy as far as it is right. */
export interface Validation {
  readonly file: PolicyFile;
  readonly problems: readonly Problem[];
  /** Where a value of `file` stands in what was read: a list that lost an item has moved up. */
  readonly source: (path: ValuePath) => ValuePath;
}

/**
 * Checks a policy as written. Everything wrong is a problem, and what is right is kept: a mistake costs the smallest
 * part that can be left out without making the policy weaker than it was meant to be.
 */
export function validatePolicy(reading: YamlReading, ruleIds: readonly string[], path: string): Validation {
  const schema = policySchema(ruleIds);
  const first = schema.safeParse(reading.value ?? {});
  if (first.success) return { file: first.data, problems: [], source: (at) => at };
  const issues = withoutUnions(first.error.issues, reading);
  const keys = policyJsonSchema(ruleIds);
  const problems = issues.flatMap((issue) => problemsOf(issue, reading, keys, path));
  const rest = withoutMistakes(reading.value, issues);
  const second = schema.safeParse(rest.value);
  const file = second.success ? second.data : ({ version: 1 } as const);
  return { file, problems, source: (at) => rest.moved.get(JSON.stringify(at)) ?? at };
}

const removed = Symbol('removed');
type Moved = Map<string, ValuePath>;

function withoutMistakes(value: unknown, issues: readonly Issue[]): { value: object; moved: Moved } {
  const moved: Moved = new Map();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value: { version: 1 }, moved };
  const copy = structuredClone(value) as Record<string, unknown>;
  for (const place of issues.flatMap(mistakenParts)) remove(copy, place);
  return { value: { ...(withoutRemoved(copy, [], [], moved) as object), version: 1 }, moved };
}

/** How deep the entries stand that go whole: an exception without one of its keys would silence more, a sink means nothing. */
const entryDepth: Readonly<Record<string, number>> = { exceptions: 2, formats: 2, keys: 2, evidence: 2, models: 3 };

/** What to leave out for an issue. */
function mistakenParts(issue: Issue): ValuePath[] {
  const path = toPath(issue.path);
  const depth = entryDepth[String(path[0])] ?? (isOfOverride(path) ? 2 : Number.POSITIVE_INFINITY);
  if (path.length >= depth) return [path.slice(0, depth)];
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
}

/** Whether the issue is with the files of an override, or with all of it: a wrong rule of it goes alone. */
function isOfOverride(path: ValuePath): boolean {
  return path[0] === 'overrides' && (path[2] === 'files' || (path[2] === 'rules' && path.length === 3));
}

function remove(value: unknown, path: ValuePath): void {
  const parent = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  (parent as Record<string | number, unknown>)[key] = removed;
}

function withoutRemoved(value: unknown, from: ValuePath, to: ValuePath, moved: Moved): unknown {
  moved.set(JSON.stringify(to), from);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value as Record<string, unknown>).filter(([, item]) => item !== removed);
  if (Array.isArray(value)) {
    return kept.map(([key, item], index) => withoutRemoved(item, [...from, Number(key)], [...to, index], moved));
  }
  return Object.fromEntries(
    kept.map(([key, item]) => [key, withoutRemoved(item, [...from, key], [...to, key], moved)]),
  );
}
