import type { Document, Span } from '../document';
import type { Constants } from '../flow/constants';
import type { Program } from '../flow/program';
import type { Comment, Expression, IrNode, Literal, Template } from '../ir/ir';
import { attribute, descendants, plistEntries, type Tree, type TreeElement } from '../ir/tree';
import { inSourceOrder } from '../ir/walk';
import { splitWords } from './names';

/** A text that may hold a key: decoded, with its place and the words of the names around it. */
export interface Candidate {
  readonly text: string;
  /** Where the text stands, without quotes. */
  readonly span: Span;
  /** Whether offsets into `text` are offsets into `span`: nothing was decoded, joined or folded. */
  readonly exact: boolean;
  /** The words of the names around the text; found out when first asked for. */
  readonly words: () => ReadonlySet<string>;
  /** The expression that holds the text, where it is code. */
  readonly expression?: Literal | Template;
  /** For a joined text: how long each part is, and whether it stands here rather than in the constant that a name refers to. */
  readonly parts?: readonly { readonly length: number; readonly isHere: boolean }[];
  readonly place: 'code' | 'structured file' | 'comment' | 'text';
}

/** What a finder looks through. */
export interface FinderInput {
  readonly document: Document;
  readonly program?: Program;
  readonly tree?: Tree;
  readonly comments: readonly Comment[];
}

/** Every text of a document in which a key can stand: literals and what they are joined to, elements, attributes, comments. */
export function* candidatesOf(input: FinderInput): Generator<Candidate> {
  const fileWords = wordsOfFile(input.document.path);
  if (input.program) yield* inCode(input.program, fileWords);
  else if (input.tree) yield* inTree(input.tree, fileWords, input.document.language === 'plist');
  else yield* inLines(input.document.text, fileWords);
  if (input.program ?? input.tree) {
    for (const { span, text } of input.comments) {
      yield {
        text,
        span,
        exact: true,
        words: () => new Set([...fileWords, ...splitWords(text.slice(0, 2000))]),
        place: 'comment',
      };
    }
  }
}

/** The words of a file's name, and each two of them as one: beside other names that share a word, it is lost what follows what. */
function wordsOfFile(path: string): string[] {
  const words = splitWords(path.slice(path.lastIndexOf('/') + 1));
  return [...words, ...words.slice(1).map((word, place) => `${words[place] ?? ''}${word}`)];
}

function* inCode(program: Program, fileWords: readonly string[]): Generator<Candidate> {
  const joined = new Set<IrNode>();
  for (const node of inSourceOrder([...program.nodes('literal'), ...program.nodes('template')])) {
    if (node.kind === 'literal' && (node.type !== 'string' || joined.has(node))) continue;
    const constants = constantsFor(program, node);
    const text = node.kind === 'literal' ? node.value : constants.textOf(node);
    if (text === undefined || text.length < 8) continue;
    if (node.kind === 'template') for (const part of node.parts) joined.add(part);
    const span = node.kind === 'literal' ? node.content : node.span;
    const exact = node.kind === 'literal' && node.content.end - node.content.start === text.length;
    const parts = node.kind === 'template' ? { parts: node.parts.map((part) => partOf(constants, part)) } : {};
    yield {
      text,
      span,
      exact,
      words: () => wordsAround(program, node, fileWords),
      expression: node,
      ...parts,
      place: 'code',
    };
  }
}

/** A piece that could be the body of a key. */
const keyPiece = /^[\w-]{12,}$/;

/** Other files are asked for the rest of a text only where one of its pieces could be part of a key. */
function constantsFor(program: Program, node: Literal | Template): Constants {
  const holdsPiece =
    node.kind === 'template' && node.parts.some((part) => part.kind === 'literal' && keyPiece.test(part.value));
  return holdsPiece ? program.constants : program.ownConstants;
}

function partOf(constants: Constants, part: Expression): { length: number; isHere: boolean } {
  return { length: constants.textOf(part)?.length ?? 0, isHere: part.kind === 'literal' };
}

/** Whether what stands from `start` to `end` of a joined text is all in a constant that is declared, and reported, elsewhere. */
export function isElsewhere({ parts }: Candidate, start: number, end: number): boolean {
  let from = 0;
  for (const { length, isHere } of parts ?? []) {
    if (start >= from && end <= from + length) return !isHere;
    from += length;
  }
  return false;
}

/** The words of the names that say what a value is for: variable, key, label, callee, enclosing types, file. */
function wordsAround(program: Program, node: IrNode, fileWords: readonly string[]): ReadonlySet<string> {
  const names: string[] = [];
  let inside: IrNode = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    names.push(...namesOf(ancestor, inside));
    inside = ancestor;
  }
  return new Set([...names.flatMap(splitWords), ...fileWords]);
}

/** The names that `node` gives to what is `inside` it. */
export function namesOf(node: IrNode, inside: IrNode): string[] {
  switch (node.kind) {
    case 'assign':
      return [...nameChain(node.target), ...node.annotations.map(({ name }) => name)];
    case 'object':
      return node.entries.flatMap(({ key, value }) => (key && value === inside ? nameChain(key) : []));
    case 'call': {
      const label = node.args.find(({ value }) => value === inside)?.label;
      const neighbours = node.args.flatMap(({ value }) =>
        value.kind === 'literal' && value !== inside && value.value.length < 60 ? [value.value] : [],
      );
      return [
        node.name,
        ...(node.receiver ? nameChain(node.receiver) : []),
        ...(label === undefined ? [] : [label]),
        ...neighbours,
      ];
    }
    case 'operation':
      return node.operands.flatMap((operand) => (operand === inside ? [] : nameChain(operand)));
    case 'type':
      return [node.name];
    case 'function':
      return node.accessor ? [node.name] : [];
    default:
      return [];
  }
}

function nameChain(expression: Expression): string[] {
  if (expression.kind === 'name') return [expression.name];
  if (expression.kind === 'literal') return [expression.value];
  if (expression.kind === 'member')
    return [expression.name, ...(expression.object ? nameChain(expression.object) : [])];
  if (expression.kind === 'index') return [...nameChain(expression.object), ...nameChain(expression.key)];
  return expression.kind === 'call' ? [expression.name] : [];
}

/** An element and the one around it. */
interface Nested {
  readonly element: TreeElement;
  readonly around?: Nested | undefined;
}

function* inTree(tree: Tree, fileWords: readonly string[], isPlist: boolean): Generator<Candidate> {
  const keys = plistKeys(tree);
  for (const nested of nestedIn(tree.roots, undefined)) {
    const { element } = nested;
    for (const { value, valueSpan, name } of element.attributes) {
      const words = () => new Set([...splitWords(name), ...attributeWords(element), ...fileWords]);
      yield { text: value, span: valueSpan, exact: isExact(value, valueSpan), words, place: 'structured file' };
    }
    const { text, textSpan } = element;
    if (text.length < 8 || (isPlist && element.name === 'key')) continue;
    const words = () => new Set([...pathWords(nested, keys), ...fileWords]);
    yield { text, span: textSpan, exact: isExact(text, textSpan), words, place: 'structured file' };
  }
}

/** Elements from the inside out: a word of a command is known by better names than the script that holds it. */
function* nestedIn(elements: readonly TreeElement[], around: Nested | undefined): Generator<Nested> {
  for (const element of elements) {
    const nested = { element, around };
    yield* nestedIn(element.children, nested);
    yield nested;
  }
}

/** Names further out than this say nothing of a value. */
const farthest = 8;

/** The words of the names that lead to an element: keys, blocks, calls with their short texts, the plist key before it. */
function pathWords(nested: Nested, keys: ReadonlyMap<TreeElement, string>): string[] {
  const words: string[] = [];
  let at: Nested | undefined = nested;
  for (let distance = 0; at && distance < farthest; distance++, at = at.around) {
    const { element } = at;
    words.push(...splitWords(element.name), ...attributeWords(element), ...splitWords(keys.get(element) ?? ''));
    if (element.name === 'argument') words.push(...neighbourWords(element, at.around?.element.children ?? []));
    if (element.name === 'value') words.push(...pairedWords(at.around?.element.children ?? []));
  }
  return words;
}

/** The short arguments beside an argument: `buildConfigField "String", "API_KEY", "…"`. */
function neighbourWords(element: TreeElement, siblings: readonly TreeElement[]): string[] {
  const place = siblings.indexOf(element);
  const near = siblings.slice(Math.max(0, place - 8), place + 8);
  return near.flatMap(({ text, name }) => [...splitWords(name), ...(text.length < 60 ? splitWords(text) : [])]);
}

/** `name: API_KEY` beside `value: …`. */
function pairedWords(siblings: readonly TreeElement[]): readonly string[] {
  return splitWords(siblings.slice(0, 8).find(({ name }) => name === 'name' || name === 'key')?.text ?? '');
}

function isExact(text: string, span: Span): boolean {
  return span.end - span.start === text.length;
}

/** `name` and `key` attributes say what an element's value is. */
function attributeWords(element: TreeElement): readonly string[] {
  return splitWords(attribute(element, 'name')?.value ?? attribute(element, 'key')?.value ?? '');
}

/** The plist key before each value. */
function plistKeys(tree: Tree): ReadonlyMap<TreeElement, string> {
  const dicts = [...descendants(tree.roots)].filter(({ name }) => name === 'dict');
  return new Map(dicts.flatMap(plistEntries).map(({ key, value }) => [value, key]));
}

/** The name at the start of a line: `KEY=`, `key: `, `export KEY=`. */
const lineName = /^[\s\-"'#]*(?:export\s+|set\s+)?[\w.-]{0,100}/;

/** Files without a reader: each line, whose words are those of the name that it starts with. */
function* inLines(text: string, fileWords: readonly string[]): Generator<Candidate> {
  // A key in a file of its own goes over many lines.
  if (/-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/.test(text)) {
    const words = () => new Set(fileWords);
    yield { text, span: { start: 0, end: text.length }, exact: true, words, place: 'text' };
  }
  for (const match of text.matchAll(/[^\r\n]{8,20000}/g)) {
    const words = () => new Set([...splitWords(lineName.exec(match[0])?.[0] ?? ''), ...fileWords]);
    yield {
      text: match[0],
      span: { start: match.index, end: match.index + match[0].length },
      exact: true,
      words,
      place: 'text',
    };
  }
}
