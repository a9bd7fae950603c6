import type { SyntaxNode } from '../../syntax/node';

/** What the grammar took for an expression, though it is a function: `@Preview @Composable private fun Card() { … }`. */
export interface MisreadFunction {
  readonly name: SyntaxNode;
  readonly body: SyntaxNode;
  /** The nodes whose annotations are the function's. */
  readonly annotated: readonly SyntaxNode[];
}

const modifiers = new Set(['private', 'internal', 'public', 'protected']);

/**
 * The function without parameters that an annotated expression is: with a modifier before `fun` and another annotated declaration after
 * it, the grammar reads `private fun name() { … }` as an infix call of `fun`.
 */
export function misreadFunction(node: SyntaxNode): MisreadFunction | undefined {
  const annotated: SyntaxNode[] = [];
  let at: SyntaxNode | undefined = node;
  while (at?.type === 'annotated_expression') {
    annotated.push(at);
    at = at.parts.at(-1);
  }
  const [modifier, keyword, call] = at?.type === 'infix_expression' ? at.parts : [];
  if (!modifier || !modifiers.has(modifier.text) || keyword?.text !== 'fun' || call?.type !== 'call_expression')
    return undefined;
  const name = call.child('call_expression')?.child('identifier');
  const body = call.child('annotated_lambda')?.child('lambda_literal');
  return name && body ? { name, body, annotated } : undefined;
}
