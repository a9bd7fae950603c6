import type * as z from 'zod';
import type { Span } from '../document';
import type { Problem } from '../finding';
import { objectForm, schemaAt, type SchemaNode } from './schema-walk';
import { closest, didYouMean } from '../text/closest';
import type { ValuePath, YamlReading } from './yaml-reader';

type Issue = z.core.$ZodIssue;
type UnionIssue = z.core.$ZodIssueInvalidUnion;

/** More than a person reads of one mistake; to look for the right name of each costs too much. */
const mostKeys = 100;

/** Replaces the issues of a union by those of the form that was meant: its object form for keys and values, else the first. */
export function withoutUnions(issues: readonly Issue[], reading: YamlReading): Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const meant = meantForm(issue, valueAt(reading.value, toPath(issue.path)));
    const moved = meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
    return withoutUnions(moved, reading);
  });
}

function meantForm(issue: UnionIssue, value: unknown): readonly Issue[] {
  return (typeof value === 'object' && value !== null ? issue.errors.at(-1) : issue.errors[0]) ?? [];
}

/** A path of a validation issue as a path into the value. */
export function toPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((key) => (typeof key === 'symbol' ? String(key) : key));
}

/** The value at a path, or undefined. */
export function valueAt(value: unknown, path: ValuePath): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}

/** Words a validation issue for the person who wrote the policy, at the key or value that is wrong. */
export function problemsOf(issue: Issue, reading: YamlReading, schema: SchemaNode, file: string): Problem[] {
  const path = toPath(issue.path);
  const problem = (code: string, span: Span, message: string): Problem => {
    return { path: file, span, code: `policy-${code}`, severity: 'error', message };
  };
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.slice(0, mostKeys).map((key) => {
      const span = reading.place([...path, key])?.key ?? spanOf(reading, path);
      return path.length === 1 && path[0] === 'rules'
        ? problem('unknown-rule', span, unknownRule(key, known))
        : problem('unknown-key', span, `There is no key "${key}" here.${suggestion(key, known)}`);
    });
  }
  const value = valueAt(reading.value, path);
  if (value === undefined) {
    return [
      problem('missing-key', missingSpan(reading, path.slice(0, -1)), `The key "${String(path.at(-1))}" is missing.`),
    ];
  }
  const [code, message] = valueMistake(issue, path, value);
  return [problem(code, spanOf(reading, path), message)];
}

function valueMistake(issue: Issue, path: ValuePath, value: unknown): [string, string] {
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String);
    if (path[0] === 'exceptions' && path[2] === 'rule') return ['unknown-rule', unknownRule(String(value), known)];
    const hint = typeof value === 'string' ? didYouMean(value, known) : '';
    return ['wrong-value', `Expected ${listed(known)}.${hint}`];
  }
  if (issue.code === 'invalid_type') return ['wrong-value', `Expected ${typeWord(issue.expected)}.`];
  // What the JSON Schema cannot say has a code of its own.
  return [issue.code === 'custom' ? 'invalid-value' : 'wrong-value', issue.message];
}

/** The words for a rule id that no rule has. */
export function unknownRule(id: string, ruleIds: readonly string[]): string {
  return `There is no rule "${id}".${didYouMean(id, ruleIds)}`;
}

function suggestion(key: string, known: readonly string[]): string {
  if (closest(key, known) !== undefined) return didYouMean(key, known);
  return known.length > 0 ? ` It takes ${known.join(', ')}.` : '';
}

function listed(values: readonly string[]): string {
  if (values.length < 2) return values.join('');
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;
}

function typeWord(expected: string): string {
  const words: Readonly<Record<string, string>> = { array: 'a list', string: 'a text', object: 'keys', record: 'keys' };
  return words[expected] ?? expected;
}

function knownKeys(schema: SchemaNode, path: ValuePath): string[] {
  return Object.keys(objectForm(schemaAt(schema, path))?.properties ?? {});
}

function spanOf(reading: YamlReading, path: ValuePath): Span {
  return reading.place(path)?.value ?? { start: 0, end: 0 };
}

/** A missing key is shown at the first key beside it: the whole map would underline a page. */
function missingSpan(reading: YamlReading, parent: ValuePath): Span {
  const beside = Object.keys((valueAt(reading.value, parent) as object | null) ?? {})[0];
  return (beside === undefined ? undefined : reading.place([...parent, beside])?.key) ?? spanOf(reading, parent);
}
