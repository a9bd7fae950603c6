import type { Expression, IrNode } from '../../ir/ir';
import { byteOf } from '../../text/numbers';

/** Fewer letters are no password. */
const fewest = 8;
const most = 4096;
/** Calls that give the letter or number that they are made on: `115.toByte()`, `'s'.charCodeAt(0)`. */
const sameUnit = new Set(['toByte', 'toUByte', 'toInt', 'toChar', 'code', 'charCodeAt', 'codeUnitAt', 'UInt8', 'Character', 'Byte']); // prettier-ignore

/** A list of letters or bytes that the code spells out: `{'s', 'k'}`, `byteArrayOf(0x73, 107)`, `[115, 107]`; undefined for any other node. */
export function unitsOf(node: IrNode): readonly number[] | undefined {
  const count = node.kind === 'list' ? node.items.length : node.kind === 'call' ? node.args.length : 0;
  if (count < fewest || count > most) return undefined;
  const units = itemsOf(node).map(unitOf);
  return units.every((unit) => unit !== undefined) && !isAlphabet(units) ? withoutTerminator(units) : undefined;
}

/** Whether almost every unit is higher than the one before: of what is drawn at random, half are. */
function isAlphabet(units: readonly number[]): boolean {
  const falls = units.filter((unit, index) => index > 0 && unit <= (units[index - 1] ?? 0)).length;
  return falls * 10 <= units.length;
}

/** Letters or bytes as a text. */
export function textOfUnits(units: readonly number[]): string {
  return String.fromCharCode(...units);
}

function itemsOf(node: IrNode): readonly Expression[] {
  if (node.kind === 'list') return node.items;
  return node.kind === 'call' ? node.args.map(({ value }) => value) : [];
}

function unitOf(expression: Expression): number | undefined {
  switch (expression.kind) {
    case 'literal':
      if (expression.type === 'string')
        return expression.value.length === 1 ? expression.value.charCodeAt(0) : undefined;
      return expression.type === 'number' ? byteOf(expression.value) : undefined;
    case 'member':
      return expression.object && sameUnit.has(expression.name) ? unitOf(expression.object) : undefined;
    case 'call': {
      const subject = expression.receiver ?? expression.args[0]?.value;
      return subject && sameUnit.has(expression.name) ? unitOf(subject) : undefined;
    }
    case 'operation': {
      const [operand, ...more] = expression.operands;
      const unit = operand && more.length === 0 && expression.operator === '-' ? unitOf(operand) : undefined;
      return unit === undefined ? undefined : (256 - unit) & 0xff;
    }
    default:
      return undefined;
  }
}

/** C ends a text with a zero. */
function withoutTerminator(units: readonly number[]): readonly number[] {
  return units.at(-1) === 0 ? units.slice(0, -1) : units;
}
