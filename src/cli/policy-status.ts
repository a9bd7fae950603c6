import path from 'node:path';
import { severities } from '../engine/finding';
import type { Finding } from '../engine/finding';
import { isExpired } from '../engine/policy/policy';
import { readLock, lockFileName } from '../host/node/policy-lock';
import { exitCodes, write } from './environment';
import type { Environment } from './environment';
import { choosePolicy } from './policy-file';
import { statusHtml, statusText } from './status-report';
import { findTarget } from './target';
import { reportTo, writeOutput } from './write-output';

/** How one repository follows its policy. */
export interface RepositoryStatus {
  readonly repository: string;
  /** Why nothing more is known of it. */
  readonly trouble?: string;
  /** What its policy is made of, its own file last; a fetched one with its commit or hash. */
  readonly policies: readonly string[];
  readonly problems: number;
  readonly exceptions: { readonly all: number; readonly expired: number; readonly withoutEnd: number };
  readonly baseline: number;
  readonly silencedByComments: number;
  readonly overdue: readonly string[];
  /** Findings by checklist item, from 1 to 10, and by severity. */
  readonly items: Readonly<Record<number, number>>;
  readonly findings: Readonly<Record<string, number>>;
}

/** How `keyward policy status` prints. */
export interface StatusOptions {
  readonly format: 'text' | 'json' | 'html';
  readonly output?: string;
}

/** Prints how checked-out repositories follow their policies: what a lead with forty of them looks at. */
export async function policyStatus(
  repositories: readonly string[],
  { format, output }: StatusOptions,
  environment: Environment,
): Promise<number> {
  const statuses: RepositoryStatus[] = [];
  for (const repository of repositories) statuses.push(await statusOf(repository, environment));
  const texts = {
    json: () => `${JSON.stringify(statuses, undefined, 2)}\n`,
    text: () => statusText(statuses),
    html: () => statusHtml(statuses, environment),
  };
  const text = texts[format]();
  if (output === undefined) await write(environment.stdout, text);
  else await writeOutput(path.resolve(environment.cwd, output), text, reportTo(output));
  return statuses.some(({ trouble }) => trouble !== undefined) ? exitCodes.trouble : exitCodes.clean;
}

async function statusOf(repository: string, environment: Environment): Promise<RepositoryStatus> {
  try {
    const { root } = await findTarget([repository], environment.cwd);
    const chosen = await choosePolicy({}, root, environment);
    const { policy } = chosen;
    const result = await environment.scan({ root, policy });
    const { exceptions, baseline } = policy.settings;
    return {
      repository,
      policies: await policiesOf(policy.settings.layers, chosen.file),
      problems: chosen.problems.length + result.problems.length,
      exceptions: {
        all: exceptions.length,
        expired: exceptions.filter((one) => isExpired(one, environment.today)).length,
        withoutEnd: exceptions.filter(({ expires }) => expires === undefined).length,
      },
      baseline: baseline.entries.length,
      silencedByComments: result.suppressed.filter(({ by }) => by === 'comment').length,
      overdue: result.findings.filter(isOverdue).map(({ message }) => message.what),
      items: byItem(result.findings, environment),
      findings: Object.fromEntries(
        severities.map((severity) => [severity, result.findings.filter((one) => one.severity === severity).length]),
      ),
    };
  } catch (error) {
    if (environment.signal?.aborted) throw error;
    const trouble = error instanceof Error ? error.message : String(error);
    const none = { all: 0, expired: 0, withoutEnd: 0 };
    const empty = { policies: [], problems: 0, exceptions: none, baseline: 0, silencedByComments: 0, overdue: [] };
    return { repository, trouble, ...empty, items: {}, findings: {} };
  }
}

/** What a policy or its evidence should have seen by now. */
function isOverdue({ rule, severity }: Finding): boolean {
  return severity === 'warning' && /^(?:rotation-overdue|monitoring-not-evidenced|training-not-evidenced)$/.test(rule);
}

function byItem(findings: readonly Finding[], { rules }: Environment): Record<number, number> {
  const itemOf = new Map(rules.map(({ id, checklist }) => [id, checklist]));
  const items: Record<number, number> = {};
  for (let item = 1; item <= 10; item++) {
    items[item] = findings.filter(({ rule, severity }) => severity !== 'hint' && itemOf.get(rule) === item).length;
  }
  return items;
}

async function policiesOf(layers: readonly string[], file: string | undefined): Promise<string[]> {
  const lock = file === undefined ? undefined : await readLock(path.join(path.dirname(file), lockFileName));
  return layers.map((layer) => {
    const entry = lock && 'policies' in lock ? lock.policies[layer] : undefined;
    return entry ? `${layer} (${(entry.commit ?? entry.sha256).slice(0, 12)})` : layer;
  });
}
