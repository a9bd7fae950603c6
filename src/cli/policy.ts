import path from 'node:path';
import { Document, isNode } from 'yaml';
import type { Policy } from '../engine/policy/policy';
import type { Origin, RuleSettings } from '../engine/policy/settings';
import type { ValuePath } from '../engine/policy/yaml-reader';
import type { RuleMetadata } from '../engine/rules/rule';
import { slashed } from '../host/node/find-policy';
import { exitCodes, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy, problemLines } from './policy-file';
import type { PolicyChoice } from './policy-file';
import { findTarget } from './target';

/** The options of `keyward policy print`. */
export interface PolicyPrintOptions extends PolicyChoice {
  readonly explain: boolean;
  /** A file whose rules are asked for, relative to the working directory. */
  readonly file?: string;
}

/** Prints the policy that holds for a folder. Mistakes in it go to stderr and make the exit code 2. */
export async function printPolicy(
  where: string,
  options: PolicyPrintOptions,
  environment: Environment,
): Promise<number> {
  const { root } = await findTarget([where], environment.cwd);
  const chosen = await choosePolicy(options, root, environment);
  const file =
    options.file === undefined ? undefined : path.relative(root, path.resolve(environment.cwd, options.file));
  await write(environment.stdout, policyText(chosen.policy, environment.rules, options.explain, file && slashed(file)));
  await write(environment.stderr, problemLines(chosen));
  return chosen.problems.some(({ severity }) => severity === 'error') ? exitCodes.trouble : exitCodes.clean;
}

/**
 * A policy with every default filled in, as a `keyward.yml`.
 * @param explain Adds to each value the file and line that it came from.
 */
export function policyText(policy: Policy, rules: readonly RuleMetadata[], explain: boolean, file?: string): string {
  const value = file === undefined ? wholePolicy(policy, rules) : policyOfFile(policy, rules, file);
  const document = new Document(value);
  if (explain) explainValue(document, policy, value, [], file);
  // The library puts an empty list that has a comment on a line of its own.
  const text = document.toString({ lineWidth: 0 }).replace(/:\n +(\[\]|\{\})\n +(# .*)$/gm, ': $1 $2');
  return text.endsWith('\n') ? text : `${text}\n`;
}

function wholePolicy(policy: Policy, rules: readonly RuleMetadata[]): object {
  const {
    overrides,
    enforced,
    files,
    hosts,
    privileged,
    models,
    formats,
    keys,
    evidence,
    lessons,
    exceptions,
    failOn,
  } = policy.settings;
  return {
    version: 1,
    rules: levelsOf(policy, rules),
    enforced: enforced.map(({ pattern }) => pattern),
    overrides: overrides.map((override) => ({ files: override.files, rules: writtenRules(override.rules) })),
    files,
    hosts,
    privileged,
    models,
    formats: formats.map(({ maxLength, ...format }) => ({ ...format, 'max-length': maxLength })),
    keys: keys.map(({ maxAge, ...key }) => ({ ...key, ...(maxAge !== undefined && { 'max-age': maxAge }) })),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([practice, { reviewEvery, ...proof }]) => [
        practice,
        { ...proof, ...(reviewEvery !== undefined && { 'review-every': reviewEvery }) },
      ]),
    ),
    lessons,
    exceptions,
    failOn,
  };
}

/** What holds for one file: what it is for, and what each rule weighs there. */
function policyOfFile(policy: Policy, rules: readonly RuleMetadata[], file: string): object {
  if (policy.isExcluded(file)) return { file, excluded: true };
  return { file, role: policy.roleFor(file), rules: levelsOf(policy, rules, file), failOn: policy.failOn };
}

function levelsOf(policy: Policy, rules: readonly RuleMetadata[], file?: string): object {
  return Object.fromEntries(rules.map((rule) => [rule.id, ruleValue(policy, rule, file)]));
}

function writtenRules(rules: RuleSettings): object {
  return Object.fromEntries(
    Object.entries(rules).map(([rule, { level, options }]) => [
      rule,
      options === undefined ? level : { ...(level !== undefined && { severity: level }), options },
    ]),
  );
}

function ruleValue(policy: Policy, { id, severity }: RuleMetadata, file: string | undefined): unknown {
  const level = policy.level(id, file) ?? severity;
  const options = policy.options(id, file);
  return Object.keys(options).length === 0 ? level : { severity: level, options };
}

/** Puts a comment behind each value that holds no other. */
function explainValue(document: Document, policy: Policy, value: unknown, at: ValuePath, file?: string): void {
  const items = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  for (const [key, item] of items) {
    explainValue(document, policy, item, [...at, Array.isArray(value) ? Number(key) : key], file);
  }
  const node = document.getIn(at, true);
  if (items.length > 0 || !isNode(node)) return;
  const origin = originOf(policy, at, file);
  node.comment = origin ? ` ${origin.path}:${origin.line}` : ' built in';
}

/** A rule's level may be written alone or as `severity`, for all files or in an override. */
function originOf(policy: Policy, at: ValuePath, file: string | undefined): Origin | undefined {
  const [first, rule] = at;
  if (first !== 'rules' || at.length > 3 || typeof rule !== 'string' || at[2] === 'options') return policy.origin(at);
  return policy.levelOrigin(rule, file);
}
