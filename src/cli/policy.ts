import { Document, isNode } from 'yaml';
import type { Policy } from '../engine/policy/policy';
import type { Origin } from '../engine/policy/settings';
import type { ValuePath } from '../engine/policy/yaml-reader';
import type { RuleMetadata } from '../engine/rules/rule';
import { exitCodes, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy, problemLines } from './policy-file';
import type { PolicyChoice } from './policy-file';
import { findTarget } from './target';

/** The options of `keyward policy print`. */
export interface PolicyPrintOptions extends PolicyChoice {
  readonly explain: boolean;
}

/** Prints the policy that holds for a folder. Mistakes in it go to stderr and make the exit code 2. */
export async function printPolicy(
  where: string,
  options: PolicyPrintOptions,
  environment: Environment,
): Promise<number> {
  const { root } = await findTarget([where], environment.cwd);
  const chosen = await choosePolicy(options, root, environment);
  await write(environment.stdout, policyText(chosen.policy, environment.rules, options.explain));
  await write(environment.stderr, problemLines(chosen));
  return chosen.problems.some(({ severity }) => severity === 'error') ? exitCodes.trouble : exitCodes.clean;
}

/**
 * A policy with every default filled in, as a `keyward.yml`.
 * @param explain Adds to each value the file and line that it came from.
 */
export function policyText(policy: Policy, rules: readonly RuleMetadata[], explain: boolean): string {
  const { files, hosts, exceptions, failOn } = policy.settings;
  const levels = Object.fromEntries(rules.map((rule) => [rule.id, ruleValue(policy, rule)]));
  const value = { version: 1, rules: levels, files, hosts, exceptions, failOn };
  const document = new Document(value);
  if (explain) explainValue(document, policy, value, []);
  // The library puts an empty list that has a comment on a line of its own.
  return document.toString({ lineWidth: 0 }).replace(/:\n +(\[\]|\{\})\n +(# .*)$/gm, ': $1 $2');
}

function ruleValue(policy: Policy, { id, severity }: RuleMetadata): unknown {
  const level = policy.level(id) ?? severity;
  const options = policy.options(id);
  return Object.keys(options).length === 0 ? level : { severity: level, options };
}

/** Puts a comment behind each value that holds no other. */
function explainValue(document: Document, policy: Policy, value: unknown, path: ValuePath): void {
  const items = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  for (const [key, item] of items) {
    explainValue(document, policy, item, [...path, Array.isArray(value) ? Number(key) : key]);
  }
  const node = document.getIn(path, true);
  if (items.length > 0 || !isNode(node)) return;
  const origin = originOf(policy, path);
  node.comment = origin ? ` ${origin.path}:${origin.line}` : ' built in';
}

/** A rule's level may be written alone or as `severity`; it is printed in the form that fits. */
function originOf(policy: Policy, path: ValuePath): Origin | undefined {
  const [first, rule] = path;
  const isLevel = first === 'rules' && path.length === 2 && rule !== undefined;
  return (isLevel ? policy.origin(['rules', rule, 'severity']) : undefined) ?? policy.origin(path);
}
