import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Annotation, Expression, Parameter, Statement } from '../ir';
import { assign, functionOf, name } from './builder';

/** A constructor's parameter that is a field too. */
export interface KeptParameter {
  readonly node: SyntaxNode;
  readonly nameNode: SyntaxNode;
  readonly parameter: Parameter;
  readonly constant: boolean;
  readonly annotations: Annotation[];
}

/** `class A(val p: P)` and `record A(P p)`: the fields, and the constructor that assigns them, as other languages write out. */
export function keptParameters(
  constructor: Span,
  kept: readonly KeptParameter[],
  parameters: Parameter[],
): Statement[] {
  const fields = kept.map(({ node, nameNode, parameter, constant, annotations }) =>
    assign(node, name(nameNode, parameter.name), { declares: true, constant, type: parameter.type, annotations }),
  );
  const body = kept.map(({ node, nameNode, parameter }) => {
    const target: Expression = {
      kind: 'member',
      span: nameNode.span,
      object: name(nameNode, 'this'),
      name: parameter.name,
      nameSpan: nameNode.span,
    };
    return assign(node, target, { value: name(nameNode, parameter.name) });
  });
  return [...fields, functionOf(constructor, 'constructor', constructor, { parameters, body })];
}
