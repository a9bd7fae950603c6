import type { IrNode, Statement } from '../ir';
import { walk } from '../walk';

/** Whether `wanted` occurs as a name in `body`, nested lambdas included: used for Kotlin's implicit `it`. */
export function mentions(body: readonly Statement[], wanted: string): boolean {
  return some(body, (node) => node.kind === 'name' && node.name === wanted);
}

/** Whether `wanted[…]` or `wanted.set(…)` occurs in `body`. */
export function sets(body: readonly Statement[], wanted: string): boolean {
  return some(body, (node) => {
    const holder =
      node.kind === 'index' ? node.object : node.kind === 'call' && node.name === 'set' ? node.receiver : undefined;
    return holder?.kind === 'name' && holder.name === wanted;
  });
}

function some(body: readonly Statement[], fits: (node: IrNode) => boolean): boolean {
  let found = false;
  walk(body, (node) => {
    found ||= fits(node);
    return !found;
  });
  return found;
}
