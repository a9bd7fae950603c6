import path from 'node:path';
import type { Problem } from '../engine/finding';
import { loadPolicy } from '../engine/policy/load';
import { createPolicy } from '../engine/policy/policy';
import type { Policy } from '../engine/policy/policy';
import { LineIndex } from '../engine/text/line-index';
import { nearestPolicy, policyFileName, slashed } from '../host/node/find-policy';
import { policyCacheFolder } from '../host/node/policy-cache';
import { policyContext } from '../host/node/policy-sources';
import { readText } from '../host/node/read';
import { placeName } from '../report/places';
import { UsageError } from './environment';
import type { Environment } from './environment';

/** How the command line was told about the policy. */
export interface PolicyChoice {
  /** A file given by name, or false for none; undefined looks for `keyward.yml`. */
  readonly policy?: string | false;
}

/** A policy with what is wrong in its file. */
export interface ChosenPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  /** The policy's own file, absolute. */
  readonly file?: string;
  /** The lines of the policy's file, to place the problems in. */
  readonly lines?: LineIndex;
}

/**
 * Reads the policy for a root, with what it extends: the file that was named, else the nearest `keyward.yml` from the root up to
 * the top of its Git repository, else the built-in defaults. Throws a UsageError when a named file cannot be read.
 */
export async function choosePolicy(
  choice: PolicyChoice,
  root: string,
  environment: Environment,
): Promise<ChosenPolicy> {
  if (choice.policy === false) return { policy: createPolicy(), problems: [] };
  const named = choice.policy === undefined ? undefined : path.resolve(environment.cwd, choice.policy);
  const file = named ?? (await nearestPolicy(root));
  const ruleIds = environment.rules.map(({ id }) => id);
  if (file === undefined) return withoutPolicy(root, ruleIds, environment);
  const result = await readText(path.dirname(file), path.basename(file));
  if (result.kind === 'skip') {
    throw new UsageError(`The policy "${choice.policy ?? file}" cannot be read: ${result.skip.reason}.`);
  }
  const context = await policyContext(file, result.text, root, policyCacheFolder(environment.variables), ruleIds);
  const { policy, problems } = loadPolicy(result.text, slashed(path.relative(root, file)), {
    ruleIds,
    today: environment.today,
    ...context,
  });
  return { policy, problems, file, lines: new LineIndex(result.text) };
}

/** The built-in defaults, with the baseline that may lie in a folder that has no policy. */
async function withoutPolicy(
  root: string,
  ruleIds: readonly string[],
  environment: Environment,
): Promise<ChosenPolicy> {
  const [file, text] = [path.join(root, policyFileName), 'version: 1\n'];
  const context = await policyContext(file, text, root, policyCacheFolder(environment.variables), ruleIds);
  if (!context.baseline) return { policy: createPolicy(), problems: [] };
  const { policy, problems } = loadPolicy(text, policyFileName, { ruleIds, today: environment.today, ...context });
  return { policy, problems };
}

/** Each problem of a policy on its line: place, severity, message, code. */
export function problemLines({ problems, lines }: ChosenPolicy): string {
  return problems
    .map(({ path: file, span, severity, message, code }) => {
      return `${placeName(file, span, lines)}  ${severity}  ${message}  ${code}\n`;
    })
    .join('');
}
