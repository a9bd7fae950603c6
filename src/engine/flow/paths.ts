import type { Expression } from '../ir/ir';

/** The dotted path of names that `expression` is (`a.b.c`, `this.x`), or undefined where it is anything else. */
export function pathOf(expression: Expression | undefined): string | undefined {
  if (expression?.kind === 'name') return expression.name;
  if (expression?.kind !== 'member') return undefined;
  if (!expression.object) return `.${expression.name}`;
  const object = pathOf(expression.object);
  return object === undefined ? undefined : `${object}.${expression.name}`;
}
