import path from 'node:path';
import type { Finding } from '../engine/finding';
import { baselineEntry, baselineFileName, baselineText, type BaselineEntry } from '../engine/policy/baseline';
import { nearestPolicy, slashed } from '../host/node/find-policy';
import { counted } from '../report/counts';
import { exitCodes, UsageError, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy, problemLines } from './policy-file';
import { findTarget } from './target';
import { writeOutput } from './write-output';

/** What `keyward baseline` does with the file. */
export type BaselineAction = 'write' | 'prune';

/**
 * Writes what a folder's check finds into `keyward-baseline.json` beside its policy, or takes out of it what is found no more. What
 * other folders put there stays. Rules that a policy enforces are left out: a baseline does not silence them.
 */
export async function changeBaseline(action: BaselineAction, where: string, environment: Environment): Promise<number> {
  const { root } = await findTarget([where], environment.cwd);
  const chosen = await choosePolicy({}, root, environment);
  if (chosen.problems.some(({ severity }) => severity === 'error')) {
    await write(environment.stderr, problemLines(chosen));
    throw new UsageError('The policy has mistakes, so no baseline was written.');
  }
  const { policy } = chosen;
  const { entries, folder } = policy.settings.baseline;
  const result = await environment.scan({ root, policy, ...(environment.signal && { signal: environment.signal }) });
  const accepted = result.suppressed.filter(({ by }) => by === 'baseline').map(({ finding }) => finding);
  const open = result.findings.filter(({ severity }) => severity !== 'hint');
  const fresh = action === 'write' ? open.filter(({ rule }) => policy.enforcer(rule) === undefined) : [];
  const elsewhere = entries.filter((entry) => !entry.path.startsWith(folder));
  const kept = [...elsewhere, ...entriesOf([...accepted, ...fresh], folder)];
  const file = path.join(path.dirname((await nearestPolicy(root)) ?? path.join(root, 'keyward.yml')), baselineFileName);
  await writeOutput(file, baselineText(kept), `${baselineFileName} cannot be written`);
  const name = slashed(path.relative(environment.cwd, file));
  const gone = Math.max(0, entries.length - elsewhere.length - accepted.length);
  await write(
    environment.stdout,
    `${name}: ${counted(fresh.length, 'finding')} added, ${String(gone)} removed, ${String(kept.length)} in all.\n`,
  );
  const refused = open.length - fresh.length;
  if (action === 'write' && refused > 0) {
    await write(environment.stderr, `${counted(refused, 'finding')} left out: a policy enforces the rule.\n`);
  }
  return exitCodes.clean;
}

function entriesOf(findings: readonly Finding[], folder: string): BaselineEntry[] {
  return findings.map((finding) => baselineEntry(finding, folder));
}
