import type { Outcome } from '../engine';
import type { SecretNames } from '../secrets/names';
import { splitWords } from '../secrets/names';
import type { Fact, FactValue } from './view';

/** What a project knows, to go on from at another time: each file's outcome, and what files were searched for. */
export interface ProjectSnapshot {
  readonly wanted: readonly string[];
  readonly outcomes: readonly (readonly [path: string, outcome: Outcome])[];
}

/**
 * An outcome as it may be written to disk. Its findings never hold a value, but its facts hold the texts of constants: those
 * that may be secrets are withheld. Then the file has to be checked anew, before anything that asks for them.
 */
export function withoutSecrets(outcome: Outcome, names: SecretNames): { outcome: Outcome; isWithheld: boolean } {
  const facts = outcome.facts.map((fact): Fact =>
    isHarmless(fact, names) ? fact : { ...fact, value: { kind: 'withheld' } },
  );
  const isWithheld = facts.some(({ value }) => value.kind === 'withheld');
  return isWithheld ? { outcome: { ...outcome, facts }, isWithheld } : { outcome, isWithheld };
}

function isHarmless({ key, value }: Fact, names: SecretNames): boolean {
  const isNamed = names.isSecret(key.slice(key.lastIndexOf('.') + 1)) || names.isSecret(key);
  return textsOf(value).every((text) => (isNamed ? isPlainWords(text) : !holdsRun(text)));
}

function textsOf(value: FactValue): readonly string[] {
  if (value.kind === 'text') return [value.text];
  return value.kind === 'joined' ? value.parts.flatMap(textsOf) : [];
}

/** A run of letters and digits mixed, as long as the shortest key or longer: words and addresses have none. */
function holdsRun(text: string): boolean {
  return /(?=[\w+/=-]*\d)(?=[\w+/=-]*[A-Za-z])[\w+/=-]{8,}/.test(text) || /\/\/[^/\s]*@/.test(text);
}

/** Names of keys such as `auth_token`, and paths: words without a digit, each of them short. */
function isPlainWords(text: string): boolean {
  return /^[A-Za-z]+(?:[ ._/:-][A-Za-z]+)*$/.test(text) && splitWords(text).length > 1;
}
