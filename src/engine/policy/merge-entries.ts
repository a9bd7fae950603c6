import { loosens, type Draft } from './draft';
import { globBelow } from './glob';
import type { Layer } from './layer';
import { practices } from './settings';
import type { Exception, InventoryKey, TrainingProof } from './settings';
import { isLaxer, lengthens, narrows, relaxes, teachesLess, type Bound } from './tighten';
import { exceptionOf, keyOf, proofOf, without } from './written';

/** Merges the inventory of keys, by their names. */
export function applyKeys(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  const keys = [...draft.settings.keys];
  for (const [index, written] of (layer.file.keys ?? []).entries()) {
    const found = keys.findIndex(({ name }) => name === written.name);
    const place = found < 0 ? keys.length : found;
    const fresh = allowedKey(draft, keyOf(written), layer, index, bounds);
    keys[place] = { ...keys[place], ...fresh };
    for (const part of Object.keys(written)) draft.from(layer, ['keys', place, part], ['keys', index, part]);
    draft.from(layer, ['keys', place], ['keys', index]);
  }
  draft.settings.keys = keys;
}

function allowedKey(
  draft: Draft,
  key: InventoryKey,
  layer: Layer,
  index: number,
  bounds: readonly Bound[],
): InventoryKey {
  const holder = bounds.find(({ holds, floor }) => {
    return (
      holds('rotation-overdue') &&
      lengthens(
        key,
        floor.keys.find(({ name }) => name === key.name),
      )
    );
  });
  if (!holder) return key;
  draft.refuse(layer, ['keys', index, 'max-age'], loosens(holder.by, 'A longer max-age'));
  return without(key, 'maxAge');
}

/** Merges what shows that practices are lived. */
export function applyEvidence(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  const written = layer.file.evidence ?? {};
  for (const practice of practices) {
    const entry = written[practice];
    if (!entry) continue;
    let proof: TrainingProof = proofOf(entry);
    const holder = bounds.find(
      ({ holds, floor }) => holds(`${practice}-not-evidenced`) && relaxes(proof, floor.evidence[practice]),
    );
    if (holder) {
      draft.refuse(layer, ['evidence', practice, 'review-every'], loosens(holder.by, 'A longer time between reviews'));
      proof = without(proof, 'reviewEvery');
    }
    if (practice === 'training') proof = allowedTraining(draft, proof, layer, bounds);
    draft.settings.evidence = {
      ...draft.settings.evidence,
      [practice]: { ...draft.settings.evidence[practice], ...proof },
    };
    draft.from(layer, ['evidence', practice]);
    for (const part of Object.keys(entry)) draft.from(layer, ['evidence', practice, part]);
  }
}

/** What trains people as much as the enforcing policies say, and is seen where they look. */
function allowedTraining(draft: Draft, proof: TrainingProof, layer: Layer, bounds: readonly Bound[]): TrainingProof {
  const enforcing = bounds.filter(({ holds }) => holds('training-not-evidenced'));
  const refuse = (part: 'require' | 'reports', { by }: Bound, what: string): void => {
    draft.refuse(layer, ['evidence', 'training', part], loosens(by, what));
    proof = without(proof, part);
  };
  const less = enforcing.find(({ floor }) => teachesLess(proof, floor.evidence.training));
  if (less) refuse('require', less, 'Fewer lessons, or later');
  const { reports } = proof;
  const elsewhere = enforcing.find(({ floor: { evidence } }) => (evidence.training?.reports ?? reports) !== reports);
  if (elsewhere && reports !== undefined) refuse('reports', elsewhere, 'Another folder of reports');
  return proof;
}

/** Adds exceptions; one that is part of another takes its place. */
export function applyExceptions(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  for (const [index, written] of (layer.file.exceptions ?? []).entries()) {
    const whole = exceptionOf(written);
    const exception = whole.path === undefined ? whole : { ...whole, path: globBelow(layer.prefix, whole.path) };
    const holder = bounds.find(({ holds, floor }) => holds(exception.rule) && !narrows(exception, floor));
    if (holder) {
      const message = `${holder.by} enforces ${exception.rule}, so this exception does not count. Ask for it there.`;
      draft.refuse(layer, ['exceptions', index], message);
    } else addException(draft, exception, layer, index);
  }
}

function addException(draft: Draft, exception: Exception, layer: Layer, index: number): void {
  const exceptions = [...draft.settings.exceptions];
  const found = exceptions.findIndex((other) => isPartOf(exception, other));
  const place = found < 0 ? exceptions.length : found;
  exceptions[place] = exception;
  draft.settings.exceptions = exceptions;
  draft.from(layer, ['exceptions', place], ['exceptions', index]);
  for (const part of Object.keys(exception))
    draft.from(layer, ['exceptions', place, part], ['exceptions', index, part]);
}

/** Sets what makes a check fail. */
export function applyFailOn(draft: Draft, layer: Layer, bounds: readonly Bound[]): void {
  const { failOn } = layer.file;
  if (failOn === undefined) return;
  const holder = bounds.find(({ holds, floor }) => holds('failOn') && isLaxer(failOn, floor.failOn));
  if (holder) draft.refuse(layer, ['failOn'], loosens(holder.by, `failOn: ${failOn}`));
  else {
    draft.settings.failOn = failOn;
    draft.from(layer, ['failOn']);
  }
}

/** Whether an exception silences part of what another one does, or the same. */
function isPartOf(exception: Exception, other: Exception): boolean {
  return (
    other.rule === exception.rule &&
    (other.path === undefined || other.path === exception.path) &&
    (other.fingerprint === undefined || other.fingerprint === exception.fingerprint)
  );
}
