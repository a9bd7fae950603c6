import type { Expression, Statement } from '../ir';

/**
 * An initializer without its ritual: `self = [super init]; if (self) { … } return self;` is what stands inside, as in other
 * languages' constructors. A call of the superclass that hands something on stays.
 */
export function withoutRitual(statements: readonly Statement[]): Statement[] {
  return statements.flatMap((statement): Statement[] => {
    if (statement.kind === 'return' && isThis(statement.value)) return [];
    if (statement.kind === 'branch' && isCheck(statement.condition)) return withoutRitual(statement.then);
    if (statement.kind !== 'assign' || !isThis(statement.target) || statement.declares) return [statement];
    const { value } = statement;
    const isPlain = value?.kind === 'call' && value.args.length === 0;
    return isPlain || !value ? [] : [{ kind: 'expression', span: statement.span, expression: value }];
  });
}

function isThis(expression: Expression | undefined): boolean {
  return expression?.kind === 'name' && expression.name === 'this';
}

/** `self`, `self != nil`. */
function isCheck(condition: Expression): boolean {
  if (condition.kind === 'operation' && condition.operator === '!=') return condition.operands.some(isThis);
  return isThis(condition);
}
