import type { Span } from '../../document';
import type { Expression } from '../ir';
import { operation, plus, template } from './builder';

const normalOperators: Record<string, string> = { '===': '==', '!==': '!=' };

/** Longer chains stay flat: nobody groups them by hand, and nesting them would exhaust every walk over the tree. */
const longestChain = 300;

function flat(span: Span, operands: Expression[], operators: string[]): Expression {
  const isText =
    operators.every((operator) => operator === '+') &&
    operands.some(({ kind }) => kind === 'template' || kind === 'literal');
  return isText ? template(span, operands) : operation(span, operators[0] ?? '', ...operands);
}

/**
 * Groups a flat chain of operands and the operators between them by the language's precedence: the higher the number, the closer
 * it binds. An operator that the table does not know binds closer than those it knows.
 */
export function regroup(
  operands: Expression[],
  operators: string[],
  precedence: Readonly<Record<string, number>>,
): Expression {
  const [first, last] = [operands[0], operands.at(-1)];
  if (!first || !last) throw new Error('an operator chain without operand');
  if (operands.length > longestChain) return flat({ start: first.span.start, end: last.span.end }, operands, operators);
  const unlisted = Math.max(...Object.values(precedence)) + 1;
  let position = 0;
  const parse = (least: number): Expression => {
    let left = operands[position];
    if (!left) throw new Error('an operator chain without operand');
    for (;;) {
      const operator = operators[position];
      const weight = operator === undefined ? 0 : (precedence[operator] ?? unlisted);
      if (operator === undefined || weight < least) return left;
      position++;
      // Some languages group `??` to the right; the value is the same, and grouped to the left it reads as in other languages.
      const right = parse(weight + 1);
      const span: Span = { start: left.span.start, end: right.span.end };
      left =
        operator === '+'
          ? plus(span, left, right)
          : operation(span, normalOperators[operator] ?? operator, left, right);
    }
  };
  return parse(1);
}
