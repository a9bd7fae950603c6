import type { Problem } from '../engine/finding';
import { loadPolicy } from '../engine/policy/load';
import { createPolicy, type Policy } from '../engine/policy/policy';
import { restrict, type PolicySettings } from '../engine/policy/settings';
import { today } from './today';

/** What a policy file means in a workspace. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/** What a policy is read against. */
export interface PolicyContext {
  readonly ruleIds: readonly string[];
  /** The folder as seen from the policy's; see `loadPolicy`. */
  readonly folder: string;
  /** False where nobody has trusted the workspace: the policy can then only tighten. */
  readonly trusted: boolean;
  /** What counted until now: kept where the file cannot be read at all, as happens while it is typed. */
  readonly before: Policy;
}

/** Reads a policy for the editor. Never throws. */
export function readPolicy(text: string, path: string, context: PolicyContext): ReadPolicy {
  const { ruleIds, folder, trusted, before } = context;
  const { policy, problems } = loadPolicy(text, path, { ruleIds, folder, today: today() });
  const isUnreadable = problems.length > 0 && Object.keys(policy.settings.origins).length === 0;
  if (isUnreadable) return { policy: before, problems };
  return { policy: trusted ? policy : createPolicy(restrict(policy.settings)), problems };
}

/** Whether files must be checked anew under another policy; severities and exceptions are weighed afterwards. */
export function changesChecks(before: PolicySettings, after: PolicySettings): boolean {
  return evaluated(before) !== evaluated(after);
}

function evaluated({ files, hosts, rules, folder }: PolicySettings): string {
  const options = Object.entries(rules).map(([rule, setting]) => [rule, setting.options]);
  return JSON.stringify({ files, hosts, folder, options: options.filter(([, set]) => set !== undefined) });
}
