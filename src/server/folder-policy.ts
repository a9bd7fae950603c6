import type { Problem } from '../engine/finding';
import { loadPolicy } from '../engine/policy/load';
import { createPolicy, type Policy } from '../engine/policy/policy';
import { restrict, type PolicySettings } from '../engine/policy/settings';
import type { FolderEnvironment } from './folder-environment';
import type { FolderHost } from './host';
import { today } from './today';

/** What a policy file means in a workspace. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/** What a policy is read against. */
interface ReadingContext {
  readonly ruleIds: readonly string[];
  /** False where nobody has trusted the workspace: the policy can then only tighten. */
  readonly trusted: boolean;
  /** What counted until now: kept where the file cannot be read at all, as happens while it is typed. */
  readonly before: Policy;
}

/** Finds and reads the policy that counts for a folder: as it is typed where it is open, else from disk. */
export async function findPolicy(
  host: FolderHost,
  { ruleIds, isTrusted, openText }: Pick<FolderEnvironment, 'ruleIds' | 'isTrusted' | 'openText'>,
  before: Policy,
): Promise<{ readonly path: string | undefined; readonly read: ReadPolicy }> {
  const path = await host.findPolicy();
  const text = path === undefined ? undefined : (openText(path)?.text ?? (await host.read(path)));
  return { path, read: await readPolicyOf(host, path, text, { ruleIds, trusted: isTrusted(), before }) };
}

/** Reads a folder's policy for the editor, or without one the baseline that may lie there all the same. Never throws. */
async function readPolicyOf(
  host: FolderHost,
  file: string | undefined,
  written: string | undefined,
  { ruleIds, trusted, before }: ReadingContext,
): Promise<ReadPolicy> {
  const [path, text] = file === undefined || written === undefined ? ['keyward.yml', 'version: 1\n'] : [file, written];
  const surroundings = await host.policyContext(path, text, ruleIds);
  if (written === undefined && surroundings.baseline === undefined) return { policy: createPolicy(), problems: [] };
  const { policy, problems, isUnreadable } = loadPolicy(text, path, { ruleIds, today: today(), ...surroundings });
  if (isUnreadable) return { policy: before, problems };
  return { policy: trusted ? policy : createPolicy(restrict(policy.settings)), problems };
}

/** What is wrong in a policy of this text, whether or not it is the one that counts. */
export async function problemsOf(
  host: FolderHost,
  path: string,
  text: string,
  ruleIds: readonly string[],
): Promise<readonly Problem[]> {
  const surroundings = await host.policyContext(path, text, ruleIds);
  return loadPolicy(text, path, { ruleIds, today: today(), ...surroundings }).problems;
}

/** Rules that ask for evidence where a policy sets them at all. */
const evidenceRules = ['automated-check-missing', 'monitoring-not-evidenced', 'training-not-evidenced'];

/** Whether files must be checked anew under another policy; severities and exceptions are weighed afterwards. */
export function changesChecks(before: PolicySettings, after: PolicySettings): boolean {
  return evaluated(before) !== evaluated(after);
}

function evaluated(settings: PolicySettings): string {
  const { files, hosts, privileged, models, formats, keys, evidence, folder, rules, overrides, origins } = settings;
  const optionsOf = (all: PolicySettings['rules']) =>
    Object.entries(all).flatMap(([rule, { options }]) => (options === undefined ? [] : [[rule, options]]));
  const options = [rules, ...overrides.map((override) => override.rules)].map(optionsOf);
  // Findings about keys and evidence stand where the policy says them.
  const places = Object.entries(origins).filter(([at]) => at.startsWith('["keys"') || at.startsWith('["evidence"'));
  const asking = evidenceRules.map((rule) => rules[rule]?.level !== undefined);
  return JSON.stringify({ asking, files, hosts, privileged, models, formats, keys, evidence, folder, options, places });
}
