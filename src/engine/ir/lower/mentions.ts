import type { Statement } from '../ir';
import { walk } from '../walk';

/** Whether `wanted` occurs as a name in `body`, nested lambdas included: used for Kotlin's implicit `it`. */
export function mentions(body: readonly Statement[], wanted: string): boolean {
  let found = false;
  walk(body, (node) => {
    if (node.kind === 'name' && node.name === wanted) found = true;
    return !found;
  });
  return found;
}
