import type { Problem } from '../finding';
import { chainsIn, inOrder, type Chain } from './chain';
import { Draft, type Refusal } from './draft';
import type { Layer } from './layer';
import { applyEvidence, applyExceptions, applyFailOn, applyKeys } from './merge-entries';
import { applyFiles, applyFormats, applyHosts, applyLessons, applyModels, applyPrivileged } from './merge-lists';
import { applyEnforced, applyOverrides, applyRules } from './merge-rules';
import type { PolicySettings } from './settings';
import { enforces, type Bound } from './tighten';

/** A chain as one policy, with the origin of each value and what was refused. */
export interface Merged {
  readonly settings: PolicySettings;
  readonly refusals: readonly Refusal[];
}

const parts = [
  applyRules,
  applyOverrides,
  applyEnforced,
  applyFiles,
  applyHosts,
  applyPrivileged,
  applyLessons,
  applyModels,
  applyFormats,
  applyKeys,
  applyEvidence,
  applyExceptions,
  applyFailOn,
] as const;

/**
 * Merges a chain: what is extended first, from left to right, then what extends it. Scalars replace, lists grow, a severity alone
 * keeps options. Under `enforced` a policy may only tighten, wherever it stands: before the one that enforces, or after it.
 */
export function mergeChain(chain: Chain): Merged {
  const bounds = boundsIn(chain);
  const draft = new Draft();
  for (const layer of inOrder(chain)) {
    const binding = bounds.filter(({ exempt }) => !exempt.has(layer)).map(({ bound }) => bound);
    draft.settings.layers = [...draft.settings.layers, layer.name];
    draft.from(layer, ['version']);
    for (const apply of parts) apply(draft, layer, binding);
  }
  return draft;
}

/** For each policy that enforces something, what it holds, and who is free of it: itself and what it extends. */
function boundsIn(chain: Chain): { readonly bound: Bound; readonly exempt: ReadonlySet<Layer> }[] {
  return chainsIn(chain).flatMap((one) => {
    const { enforced = [] } = one.layer.file;
    // The root's own rules bind what comes below it, which is no policy.
    if (enforced.length === 0 || one === chain) return [];
    const bound: Bound = {
      by: one.layer.name,
      holds: (rule) => enforced.some((pattern) => enforces(pattern, rule)),
      floor: mergeChain(one).settings,
    };
    return [{ bound, exempt: new Set(inOrder(one)) }];
  });
}

/** What was refused, each at its place in the root policy: what stands in a parent is told where the root extends it. */
export function refusalProblems(refusals: readonly Refusal[], root: Layer): Problem[] {
  return refusals.map(({ layer, at, message }): Problem => {
    const common = { path: root.name, code: 'policy-refused', severity: 'warning' } as const;
    if (layer === root) return { ...common, span: root.spanOf(at), message };
    const place = `${layer.name}:${String(layer.lineOf(layer.spanOf(at).start))}`;
    return { ...common, span: root.spanOf(['extends']), message: `${place}: ${message}` };
  });
}
