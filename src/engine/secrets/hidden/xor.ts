import type { Program } from '../../flow/program';
import type { Call, Expression, IrNode } from '../../ir/ir';
import { base64Bytes } from '../evidence/base';
import { isReadable } from './encodings';
import { masksIn, speaksOfMasks } from './letters';
import { textOfUnits, unitsOf } from './units';

/** What may hold bytes, and the bytes. */
interface Held {
  readonly node: IrNode;
  readonly bytes: readonly number[];
}

/** A readable text under a mask. */
interface Unmasked {
  readonly node: IrNode;
  readonly text: string;
  /** Whether so many bytes, which could not be read before, hardly come out readable by chance. */
  readonly isSure: boolean;
}

const sureFrom = 8;

/** More lists, or texts, than this in one file are a table, not a key and its mask. */
const most = 48;
const longestMask = 64;

/**
 * What bytes of a file give when masked with others that stand beside them, where the file masks anything at all. Which of them
 * the code puts together is not followed: only texts that are readable come out, and only known keys are looked for in them.
 */
export function* unmaskedIn(program: Program): Generator<Unmasked> {
  if (!codeSpeaksOfMasks(program)) return;
  const lists = [...program.nodes('list'), ...program.calls()].flatMap((node): Held[] => {
    const bytes = unitsOf(node);
    return bytes ? [{ node, bytes }] : [];
  });
  const texts = program.nodes('literal').filter(({ type, value }) => type === 'string' && value.length > 0);
  const held = [...lists, ...texts.flatMap((node) => encodedBytes(node.value).map((bytes) => ({ node, bytes })))];
  const words = new Set<readonly number[]>();
  for (const { node, bytes } of held)
    if (node.kind === 'literal' && bytes.length === node.value.length && /^[\p{L}\p{N}\s.,:/_-]+$/u.test(node.value))
      words.add(bytes);
  const masks = [
    shortLists(program),
    numbersIn(program).map((value) => [value]),
    lists.map(({ bytes }) => bytes),
    texts.map(({ value }) => bytesOf(value)),
  ].flatMap((kind) => kind.filter(({ length }) => length > 0 && length <= longestMask).slice(0, most));
  for (const { node, bytes } of held.slice(0, most)) {
    for (const mask of masks) {
      // Words stay readable under small numbers and figures, and what was masked mostly does not look like words.
      if (words.has(bytes)) continue;
      const text = textOfUnits(bytes.map((byte, index) => byte ^ (mask[index % mask.length] ?? 0)));
      if (mask !== bytes && isReadable(text))
        yield { node, text, isSure: bytes.length >= sureFrom && !isReadable(textOfUnits(bytes)) };
    }
  }
}

/** Whether the code itself masks, or speaks of it: in a regular expression `^` is where the text begins. */
function codeSpeaksOfMasks(program: Program): boolean {
  const offsets = masksIn(program.text);
  if (offsets.length === 0) return false;
  const said = [...program.nodes('literal'), ...program.module.comments].map(({ span }) => span);
  return offsets.some((offset) => !said.some(({ start, end }) => start <= offset && offset < end));
}

/** Numbers of one byte that are an operand of a mask, a constant's value, or handed to what masks; not those of a list. */
function numbersIn(program: Program): number[] {
  const values = program.nodes('literal').flatMap((node) => {
    const parent = program.scopes.parent(node);
    const isOther = parent?.kind === 'call' && !speaksOfMasks(parent.name);
    return node.type === 'number' && parent?.kind !== 'list' && !isOther ? [Number(node.value)] : [];
  });
  return [...new Set(values.filter((value) => Number.isInteger(value) && value > 0 && value < 256))];
}

/** Masks of a few bytes: `[0x1f, 0x2a, 0x33]`. */
function shortLists(program: Program): number[][] {
  const lists = [...program.nodes('list').map(({ items }) => items), ...program.calls().map(argumentsOf)];
  return lists.flatMap((items) => {
    const bytes = items.map(numberOf);
    return items.length >= 2 && items.length < 12 && bytes.every((byte) => byte !== undefined) ? [bytes] : [];
  });
}

function argumentsOf({ args }: Call): readonly Expression[] {
  return args.map(({ value }) => value);
}

function numberOf(expression: Expression): number | undefined {
  const value = expression.kind === 'literal' && expression.type === 'number' ? Number(expression.value) : NaN;
  return Number.isInteger(value) && value >= -128 && value < 256 ? value & 0xff : undefined;
}

function bytesOf(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0) & 0xff);
}

/** The bytes that a text stands for: its letters' own, or those that it encodes. */
function encodedBytes(text: string): (readonly number[])[] {
  if (text.length < 12 || text.length > 4096) return [];
  const hex = /^(?:[0-9A-Fa-f]{2})+$/.test(text)
    ? (text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
    : [];
  const base64 = /^[A-Za-z0-9+/_-]{12,}={0,2}$/.test(text) ? [...(base64Bytes(text) ?? [])] : [];
  return [bytesOf(text), hex, base64].filter(({ length }) => length >= 12);
}
