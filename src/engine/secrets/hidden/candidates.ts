import type { RelatedPlace } from '../../finding';
import type { Program } from '../../flow/program';
import type { Expression, IrNode } from '../../ir/ir';
import type { Fact } from '../../project/view';
import type { Candidate } from '../finder';
import { splitWords } from '../names';
import { constantsUsed } from './elsewhere';
import { isTurnedBy } from './backwards';
import { backwardLoops, reversed } from './encodings';
import { entryName, namesFor } from './names';
import { piecesIn } from './pieces';
import { textOfUnits, unitsOf } from './units';
import { unmaskedIn } from './xor';

/** How a key is written where it does not stand in the code as it is. */
export type Disguise =
  'in pieces' | 'in another file' | 'letter by letter' | 'backwards' | 'masked with XOR' | 'as base64' | 'as hex';

/** A text that the code does not show as it is, and how it shows it. */
export interface HiddenCandidate extends Candidate {
  readonly disguise: Disguise;
  /** The names of what the text is for, nearest first; found out when first asked for. */
  readonly names: () => readonly string[];
  /** The key of the object's entry that it stands in, if it stands in one. */
  readonly entry: () => string | undefined;
  /** Whether the code itself says that it does what the disguise needs, so that the text's shape need not. */
  readonly isSaid: () => boolean;
  readonly elsewhere?: Elsewhere;
  /** Of a masked text: whether it can hardly have come out by chance. */
  readonly isSure?: boolean;
}

/** Where a text stands in another file, and what it is called there; joined of several, it has no name. */
export interface Elsewhere {
  readonly definition: Fact;
  readonly definedAs?: string;
}

/** The related place of a text that stands in another file. */
export function placeOfDefinition({ path, span }: Fact): RelatedPlace {
  return { path, span: { start: span.start, end: span.end }, message: 'It is written here' };
}

const shortest = 12;
/** A password in one piece. */
const shortestThere = 8;

const found = new WeakMap<Program, readonly HiddenCandidate[]>();

/** Texts that stand in pieces, letter by letter, backwards, or masked with bytes that stand beside them. Several rules ask for them. */
export function hiddenIn(program: Program): readonly HiddenCandidate[] {
  const known = found.get(program) ?? [...findHidden(program)];
  found.set(program, known);
  return known;
}

function* findHidden(program: Program): Generator<HiddenCandidate> {
  for (const { node, pieces, separator, named } of piecesIn(program)) {
    const texts = textsOf(program, pieces);
    if (!texts) continue;
    const joined = texts.join(separator);
    // What stands whole in one piece is that piece's.
    const parts = texts.map(({ length }) => ({ length: length + separator.length, isHere: false }));
    if (joined.length >= shortest) yield { ...candidate(program, node, joined, 'in pieces', named), parts };
  }
  for (const node of [...program.nodes('list'), ...program.calls()]) {
    const units = unitsOf(node);
    if (units) yield candidate(program, node, textOfUnits(units), 'letter by letter');
  }
  const loops = backwardLoops(program.text);
  if (loops.length > 0 || /revers/i.test(program.text)) {
    for (const node of program.nodes('literal')) {
      if (node.type === 'string' && node.value.length >= shortest) {
        const turned = candidate(program, node, reversed(node.value), 'backwards');
        yield { ...turned, isSaid: () => turned.isSaid() || isTurnedBy(program, node, loops) };
      }
    }
  }
  yield* usedHere(program);
  for (const { node, text: unmasked, isSure } of unmaskedIn(program))
    yield { ...candidate(program, node, unmasked, 'masked with XOR'), isSure };
}

/** Keys that constants of other files hold, and only their use here names. */
function* usedHere(program: Program): Generator<HiddenCandidate> {
  for (const { node, text, lengths, names, definition, definedAs } of constantsUsed(program)) {
    if (text.length < shortestThere) continue;
    yield {
      ...candidate(program, node, text, 'in another file'),
      names: () => names,
      words: () => new Set(names.flatMap(splitWords)),
      parts: lengths.map((length) => ({ length, isHere: lengths.length === 1 })),
      elsewhere: { definition, ...(definedAs !== undefined && { definedAs }) },
    };
  }
}

/** The texts of all pieces; other files are asked only where a piece could be part of a key. */
function textsOf(program: Program, pieces: readonly Expression[]): string[] | undefined {
  const isLong = pieces.some((piece) => piece.kind === 'literal' && /^[\w-]{12,}$/.test(piece.value));
  const constants = isLong ? program.constants : program.ownConstants;
  const texts = pieces.map((piece) => constants.textOf(piece));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

function candidate(program: Program, node: IrNode, text: string, disguise: Disguise, named = node): HiddenCandidate {
  const span = node.kind === 'literal' ? node.content : node.span;
  const names = () => namesFor(program, named);
  const words = () => new Set(names().flatMap(splitWords));
  const says = (call: RegExp) => names().some((name) => call.test(name));
  const isSaid = () => {
    if (disguise === 'backwards') return says(/revers/i);
    // A list that nothing joins is one of several texts.
    return disguise !== 'in pieces' || node.kind !== 'list' || says(/join|concat|append|reduce|fold/i);
  };
  const entry = () => entryName(program, named);
  return { text, span, exact: false, names, entry, words, isSaid, place: 'code', disguise };
}
