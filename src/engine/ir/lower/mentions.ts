import type { IrNode, Statement } from '../ir';
import { walk } from '../walk';

/** Whether `wanted` occurs as a name in `body`, nested lambdas included: used for Kotlin's implicit `it`. */
export function mentions(body: readonly Statement[], wanted: string): boolean {
  return some(body, (node) => node.kind === 'name' && node.name === wanted);
}

/** Whether `wanted[…]` occurs in `body`. */
export function indexes(body: readonly Statement[], wanted: string): boolean {
  return some(body, (node) => node.kind === 'index' && node.object.kind === 'name' && node.object.name === wanted);
}

function some(body: readonly Statement[], fits: (node: IrNode) => boolean): boolean {
  let found = false;
  walk(body, (node) => {
    found ||= fits(node);
    return !found;
  });
  return found;
}
