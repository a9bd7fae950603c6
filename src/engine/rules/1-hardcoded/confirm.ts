import type { EngineData } from '../../data';
import { mayHoldKey } from '../../secrets/known-keys';
import { mayHoldCredential } from './hardcoded-credential/confirm';

/**
 * Whether the rules for keys look at a text. What is parsed for the sake of credentials is looked at for keys too: a key that is
 * found there is told by these rules, and by nobody else.
 */
export function mayHoldAnyKey(text: string, data: EngineData, path: string): boolean {
  return mayHoldKey(text, data, path) || mayHoldCredential(text, data, path);
}
