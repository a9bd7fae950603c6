import path from 'node:path';
import type { PolicySource } from '../engine/policy/chain';
import { gatherSources } from '../engine/policy/gather';
import { isRemote } from '../engine/policy/reference';
import { nearestPolicy } from '../host/node/find-policy';
import { keepPolicy, policyCacheFolder, sha256 } from '../host/node/policy-cache';
import { FetchError, fetchPolicy } from '../host/node/policy-fetch';
import { lockFileName, lockText, readLock, type Lock } from '../host/node/policy-lock';
import { NodePolicySources } from '../host/node/policy-sources';
import { readText, reasonOf } from '../host/node/read';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { findTarget } from './target';
import { writeOutput } from './write-output';

/** The options of `keyward policy update`. */
export interface PolicyUpdateOptions {
  /** Only fetch what the lock names, and fail where something else is sent: for CI. */
  readonly locked: boolean;
}

/**
 * Fetches what a folder's policy extends from elsewhere, and writes down what it was in `keyward.lock`. This is the only command
 * that uses the network. What cannot be fetched stays as it was, and makes the exit code 2.
 */
export async function updatePolicy(
  where: string,
  { locked }: PolicyUpdateOptions,
  environment: Environment,
): Promise<number> {
  const { root } = await findTarget([where], environment.cwd);
  const policy = await nearestPolicy(root);
  if (policy === undefined) throw new UsageError('There is no keyward.yml here.');
  const file = path.join(path.dirname(policy), lockFileName);
  const before = await readLock(file);
  if ('mistake' in before && locked) throw new UsageError(before.mistake);
  const update = new Update('mistake' in before ? {} : before.policies, locked, environment);
  await update.gather(policy, root);
  const after = lockText({ version: 1, policies: update.found });
  const isChanged = 'mistake' in before || after !== lockText(before);
  if (isChanged && !locked && (Object.keys(update.found).length > 0 || !('mistake' in before)))
    await writeOutput(file, after, `${lockFileName} cannot be written`);
  for (const line of update.lines) await write(environment.stdout, `${line}\n`);
  for (const line of update.failures) await write(environment.stderr, `keyward: ${line}\n`);
  if (update.lines.length + update.failures.length === 0) {
    await write(environment.stdout, 'This policy extends nothing that is fetched.\n');
  }
  return update.failures.length > 0 ? exitCodes.trouble : exitCodes.clean;
}

class Update {
  readonly found: Lock['policies'] = {};
  readonly lines: string[] = [];
  readonly failures: string[] = [];

  constructor(
    private readonly before: Lock['policies'],
    private readonly locked: boolean,
    private readonly environment: Environment,
  ) {}

  async gather(policy: string, root: string): Promise<void> {
    const read = await readText(path.dirname(policy), path.basename(policy));
    if (read.kind === 'skip') throw new UsageError(`The policy cannot be read: ${read.skip.reason}.`);
    const cache = policyCacheFolder(this.environment.variables);
    const local = new NodePolicySources(policy, root, cache);
    const ruleIds = this.environment.rules.map(({ id }) => id);
    await gatherSources(read.text, ruleIds, (id) => (isRemote(id) ? this.remote(id, cache, local) : local.read(id)));
  }

  private async remote(id: string, cache: string, local: NodePolicySources): Promise<PolicySource> {
    const known = this.before[id];
    try {
      const { text, commit } = await fetchPolicy(id, this.environment.variables);
      const hash = sha256(text);
      if (this.locked && known?.sha256 !== hash) {
        throw new FetchError(`It is not what ${lockFileName} names. Run without --locked, and review what changed.`);
      }
      await keepPolicy(cache, id, text);
      this.found[id] = { sha256: hash, ...(commit !== undefined && { commit }) };
      const news = known === undefined ? 'new' : known.sha256 === hash ? 'unchanged' : 'changed';
      this.lines.push(`${news}  ${id}${commit === undefined ? '' : `  ${commit.slice(0, 12)}`}`);
      return { text, name: id };
    } catch (error) {
      const why = error instanceof FetchError ? error.message : reasonOf(error);
      this.failures.push(`${id}: ${why}${known ? ' The last copy stays in use.' : ''}`);
      if (known) this.found[id] = known;
      return local.read(id);
    }
  }
}
