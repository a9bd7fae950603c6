/** Why a solution is refused: the kind, for tests and for what to show. */
export type Refusal = 'too-long' | 'broken' | 'suppressed' | 'lowered' | 'finding' | 'construct';

/** What the engine says of an attempt: solved, or what is still missing, in words for the learner. */
export type Verdict =
  { readonly passed: true } | { readonly passed: false; readonly refusal: Refusal; readonly reason: string };

/** An attempt that is not there yet. */
export function refused(refusal: Refusal, reason: string): Verdict {
  return { passed: false, refusal, reason };
}
