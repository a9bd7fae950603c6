import { splitWords } from '../names';
import { namesOf } from '../finder';
import type { Program } from '../../flow/program';
import type { Call, Expression, IrNode, Member, Name, Operation, Template } from '../../ir/ir';
import { chainOf, isAppending } from './pieces';
import { BlockSearch } from '../../text/blocks';
import { isConstantName } from '../../flow/constants';
import { constantText, type Fact } from '../../project/view';

/** A text that constants of other files give, where it is used under a name that a key can have. */
export interface UsedConstant {
  readonly node: Expression;
  readonly text: string;
  /** The lengths of the pieces that the text is joined of. */
  readonly lengths: readonly number[];
  /** What it is used as, nearest first. */
  readonly names: readonly string[];
  /** What the constant is called where it is defined; undefined where several are joined. */
  readonly definedAs?: string;
  /** Where the first of the constants is defined. */
  readonly definition: Fact;
}

const most = 8;

/** Constants of other files, alone or joined, that a declaration, an argument or an entry uses as a key. */
export function* constantsUsed(program: Program): Generator<UsedConstant> {
  const { scopes } = program;
  const values = [
    ...program.nodes('name'),
    ...program.nodes('member'),
    ...program.nodes('operation'),
    ...program.nodes('template'),
    ...program.calls().filter((call) => isAppending(call)),
  ];
  for (const node of values) {
    const parent = scopes.parent(node);
    const names = parent ? usedAs(parent, node).filter((name) => canBeKey(program, name)) : [];
    if (names.length === 0) continue;
    const pieces = piecesOf(node);
    const used = pieces && textOf(program, pieces);
    if (used) yield { node, names, ...used };
  }
}

/** The names right beside a value; a reader's key, and what a value is a member of, say nothing of it. */
function usedAs(parent: IrNode, node: IrNode): string[] {
  if (parent.kind === 'assign') return parent.value === node && !parent.compound ? namesOf(parent, node) : [];
  if (parent.kind === 'object') return namesOf(parent, node);
  return parent.kind === 'call' && parent.receiver !== node ? namesOf(parent, node) : [];
}

const ends = /^(?:key|keys|token|secret|id|sid|dsn|certificate|credential|url|pass|password|passphrase|pwd)$/;

/** Whether a name can be that of a key: a secret's, or one of several words whose last is what keys are called. */
function canBeKey({ names }: Program, name: string): boolean {
  if (names.isSecret(name)) return true;
  const words = splitWords(name);
  return words.length > 1 && ends.test(words.at(-1) ?? '');
}

/** What a value is joined of, where all of it is constants and texts and some of it constants. */
function piecesOf(node: Name | Member | Operation | Template | Call): readonly Expression[] | undefined {
  const pieces = partsOf(node);
  const isJoinable = ({ kind }: Expression) => kind === 'name' || kind === 'member' || kind === 'literal';
  const isThere = pieces.length <= most && pieces.every(isJoinable);
  return isThere && pieces.some(({ kind }) => kind !== 'literal') ? pieces : undefined;
}

function partsOf(node: Name | Member | Operation | Template | Call): readonly Expression[] {
  switch (node.kind) {
    case 'template':
      return node.parts;
    case 'operation':
      return addends(node);
    case 'call':
      return chainOf(node);
    default:
      return [node];
  }
}

function addends({ operator, operands }: Operation): readonly Expression[] {
  if (operator !== '+') return [];
  return operands.flatMap((operand) => (operand.kind === 'operation' ? addends(operand) : [operand]));
}

/** Their text; undefined where one is not known, or all of it stands in this file. */
function textOf(
  program: Program,
  pieces: readonly Expression[],
): Pick<UsedConstant, 'text' | 'lengths' | 'definition' | 'definedAs'> | undefined {
  const texts: string[] = [];
  const definitions: Fact[] = [];
  for (const piece of pieces) {
    const own = program.ownConstants.textOf(piece);
    const key =
      own === undefined && (piece.kind === 'name' || piece.kind === 'member')
        ? keyOf(program, piece, pieces.length > 1)
        : undefined;
    const text = key === undefined ? own : constantText(program.project, key);
    if (text === undefined) return undefined;
    texts.push(text);
    if (key !== undefined) definitions.push(...program.project.lookup(key).slice(0, 1));
  }
  const [piece] = pieces;
  const [definition] = definitions;
  if (!definition || !piece) return undefined;
  const definedAs = pieces.length === 1 && (piece.kind === 'name' || piece.kind === 'member') ? piece.name : undefined;
  const lengths = texts.map(({ length }) => length);
  return { text: texts.join(''), lengths, definition, ...(definedAs !== undefined && { definedAs }) };
}

/**
 * The key of a constant that this file does not define: what it imports, a member of a type, a name that nothing here declares. A
 * single word alone is seldom one, and asking for it would parse everything; joined to another it is: `head + tail`.
 */
function keyOf(program: Program, piece: Name | Member, isJoined: boolean): string | undefined {
  const { scopes } = program;
  if (piece.kind === 'name') {
    const [definition] = scopes.resolve(piece);
    if (!definition) {
      const mayBe = (isJoined || isConstantName(piece.name)) && !isOfOwnType(program, piece);
      return mayBe ? `const:${piece.name}` : undefined;
    }
    if (definition.kind === 'import')
      return definition.imported === 'default' ? undefined : `const:${definition.imported}`;
    // At the top of a file a declaration without a value says that it has one elsewhere: `extern NSString *const Head;`
    const isOutside = definition.kind === 'assign' && !definition.assign.value && !scopes.parent(definition.assign);
    return isOutside ? `const:${piece.name}` : undefined;
  }
  const { object } = piece;
  if (object?.kind !== 'name') return undefined;
  if (scopes.isNamespace(object)) return `const:${piece.name}`;
  const [definition] = scopes.resolve(object);
  const isOfType = definition ? definition.kind === 'import' : /^\p{Lu}/u.test(object.name);
  return isOfType ? `const:${object.name}.${piece.name}` : undefined;
}

/** Whether the type around a name, which an extension of this file may add to, has a member of this name. */
function isOfOwnType({ scopes }: Program, name: Name): boolean {
  const own = scopes.enclosingType(name);
  const declared = own ? (scopes.types.get(own.name) ?? []) : [];
  return declared.some((type) => scopes.memberOf(type, name.name).length > 0);
}

const named =
  '(?:[Kk]eys?|KEYS?|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Pp]ass(?:word|phrase|code|wd)?|PASS(?:WORD|PHRASE|CODE|WD)?|[Pp]wd|PWD|[Dd]sn|DSN|Id|ID|_id|[Ss]id|SID|[Cc]ertificate|CERTIFICATE|[Cc]redential|CREDENTIAL|U[Rr][Ll]|_url)';
const constant = String.raw`(?<!\w)(?:[A-Z]\w{0,80}\.[A-Za-z_]\w{0,80}|[A-Z][A-Z0-9_]{2,80}|k[A-Z]\w{0,80}|\[\w{1,80} stringByAppending|[A-Z]\w{1,80}(?=[;\])]|\s{1,4}for)|\w{1,80}\.\w{1,80}(?=[;,\n)])|\w{1,80}(?:\.\w{1,80})?\s\+\s\w)`;
/** A name for keys beside a constant, or a constant beside a text that is such a name. Linear: all repeats are bounded. */
const used = new BlockSearch(
  new RegExp(
    String.raw`${named}["'\])]{0,3}\s{0,3}(?::[^=\n]{1,40}=|[=:(,])\s{0,20}${constant}|${constant}[\s,]{1,20}\w{0,40}:?\s?@?["'][\w-]{0,40}${named}["']`,
  ),
);

/** Whether a raw text may use a constant of another file as a key. */
export function mayUseConstant(text: string): boolean {
  return used.isIn(text);
}
