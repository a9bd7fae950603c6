import type { Problem } from '../finding';
import { readChain, type PoliciesAbove, type PolicySources } from './chain';
import { readLayer, type Layer } from './layer';
import { mergeChain, refusalProblems } from './merge';
import { unknownRule } from './mistakes';
import { createPolicy, isExpired } from './policy';
import type { Policy } from './policy';
import { readBaseline, type BaselineEntry } from './baseline';
import { defaultSettings, type PolicySettings } from './settings';
import { enforces } from './tighten';
import { exceptionOf } from './written';

/** What a policy file is read against. */
export interface LoadOptions {
  readonly ruleIds: readonly string[];
  /** `YEAR-MONTH-DAY`: exceptions that expired before are problems. */
  readonly today: string;
  /** The checked folder as seen from the policy's folder, with a final slash; empty when they are the same. */
  readonly folder?: string;
  /** The policies that it extends, as far as they were read; see `gatherSources`. */
  readonly sources?: PolicySources;
  /** The policies of folders further up; `folder` is then seen from the outermost. */
  readonly above?: PoliciesAbove;
  /** The baseline beside the policy. */
  readonly baseline?: BaselineFile;
}

/** A baseline as the host found it. */
export interface BaselineFile {
  /** Its path as problems tell it. */
  readonly name: string;
  readonly text: string;
  /** Which of its paths there is no file at any more; see `baselinePaths`. */
  readonly gone: readonly string[];
  /** The checked folder as seen from the baseline's, with a final slash or empty. */
  readonly folder: string;
}

/** A policy with what is wrong in its file. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
  /** Whether nothing of the file could be read, so that `policy` is the built-in one. */
  readonly isUnreadable: boolean;
}

/** More than a person reads; a hostile file can hold a mistake every second character. */
const mostProblems = 100;

/** The id of the policy that a project has itself. */
export const rootId = 'file:keyward.yml';

/**
 * Reads a policy file with what it extends. Never throws: every mistake is a problem with its exact place, what is right counts,
 * and a file that cannot be read at all leaves the built-in defaults.
 * @param path The file's path as problems and origins shall name it.
 */
export function loadPolicy(
  text: string,
  path: string,
  { ruleIds, today, folder = '', sources = new Map(), above, baseline }: LoadOptions,
): LoadedPolicy {
  const root = readLayer(text, rootId, path, ruleIds, above?.prefix);
  if (root.isUnreadable) {
    const policy = createPolicy({ ...defaultSettings, folder });
    return { policy, problems: root.problems.slice(0, mostProblems), isUnreadable: true };
  }
  const { chain, problems } = readChain(root, sources, ruleIds, above);
  const { settings, refusals } = mergeChain(chain);
  const all = [
    ...root.problems,
    ...problems,
    ...uselessPatterns(root, ruleIds),
    ...refusalProblems(refusals, root),
    ...expiredExceptions(root, today),
  ];
  const accepted = baseline && acceptedBy(baseline, settings.enforced);
  all.push(...(accepted?.problems ?? []));
  const policy = createPolicy({ ...settings, folder, ...(accepted && { baseline: accepted.settings }) });
  return { policy, problems: all.slice(0, mostProblems), isUnreadable: false };
}

/** What a baseline silences: nothing of a rule that is enforced. */
function acceptedBy(
  { name, text, gone, folder }: BaselineFile,
  enforced: PolicySettings['enforced'],
): { readonly settings: PolicySettings['baseline']; readonly problems: readonly Problem[] } {
  const read = readBaseline(text);
  const tell = (message: string): Problem => {
    return { path: name, span: { start: 0, end: 1 }, code: 'policy-baseline', severity: 'warning', message };
  };
  if ('mistake' in read) return { settings: defaultSettings.baseline, problems: [tell(read.mistake)] };
  const holder = ({ rule }: BaselineEntry) => enforced.find(({ pattern }) => enforces(pattern, rule));
  const refused = read.filter((entry) => holder(entry) !== undefined);
  const rules = [...new Set(refused.map(({ rule }) => rule))].join(', ');
  const [first] = refused;
  const by = first && holder(first)?.by;
  const problems =
    by === undefined ? [] : [tell(`${by} enforces ${rules}: what this baseline holds of that counts all the same.`)];
  return { settings: { entries: read.filter((entry) => !refused.includes(entry)), gone, folder }, problems };
}

/** Patterns of `enforced` that mean no rule: what was to be enforced is not. */
function uselessPatterns(root: Layer, ruleIds: readonly string[]): Problem[] {
  return (root.file.enforced ?? []).flatMap((pattern, index): Problem[] => {
    if (pattern === 'failOn' || ruleIds.some((id) => enforces(pattern, id))) return [];
    const span = root.spanOf(['enforced', index]);
    const message = unknownRule(pattern, ruleIds);
    return [{ path: root.name, span, code: 'policy-unknown-rule', severity: 'error', message }];
  });
}

function expiredExceptions(root: Layer, today: string): Problem[] {
  return (root.file.exceptions ?? []).flatMap((exception, index): Problem[] => {
    if (!isExpired(exceptionOf(exception), today)) return [];
    const span = root.spanOf(['exceptions', index, 'expires']);
    const message = `This exception expired on ${String(exception.expires)} and silences nothing. Renew it, or fix the finding.`;
    return [{ path: root.name, span, code: 'policy-expired-exception', severity: 'warning', message }];
  });
}
