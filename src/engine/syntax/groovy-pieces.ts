import type { Span } from '../document';
import type { TreeElement, TreePart } from '../ir/tree';
import { isBlank, refers, type Value } from './elements';

/** An expression: its value as far as the file tells, and the elements that are inside it. */
export interface GroovyValue extends Value {
  /** With quotes and brackets. */
  readonly whole: Span;
  readonly children: readonly TreeElement[];
  /** Whether a closure stands last. */
  readonly hasBlock?: boolean;
}

/** An expression without a value. */
export function nothing(start: number, end: number): GroovyValue {
  return { text: '', span: { start, end }, whole: { start, end }, children: [] };
}

/** An expression that is a name. */
export function referring(start: number, end: number, name: string): GroovyValue {
  const span = { start, end };
  return { text: '', span, whole: span, children: [], parts: [{ kind: 'reference', name, span }] };
}

/** Whether an expression is a name, a path of names, or a call of one. */
export function isReference({ parts }: GroovyValue): boolean {
  return parts?.length === 1 && parts[0]?.kind === 'reference';
}

/** A value with `.name` after it. */
export function named(value: GroovyValue, end: number, name: string): GroovyValue {
  const span = { start: value.whole.start, end };
  const [part] = value.parts ?? [];
  const before = part?.kind === 'reference' && value.parts?.length === 1 ? `${part.name}.` : '';
  // `"text".trim()` is still that text.
  if (before === '' && value.text !== '') return { ...value, whole: span };
  const key = part?.kind === 'reference' && part.key !== undefined ? { key: part.key } : {};
  const parts: TreePart[] = [{ kind: 'reference', name: before + name, ...key, span }];
  return { ...value, text: '', span, whole: span, parts };
}

/** A call or an index with what is asked for. */
export function withKey(value: GroovyValue, span: Span, key: string | undefined): GroovyValue {
  const [part] = value.parts ?? [];
  if (part?.kind !== 'reference' || !isReference(value)) return value;
  const parts: TreePart[] = [{ ...part, span, ...(key !== undefined && part.key === undefined && { key }) }];
  return { ...value, span, parts };
}

/** Two values added up. */
export function added(left: GroovyValue, right: GroovyValue): GroovyValue {
  const whole = { start: left.whole.start, end: right.whole.end };
  return {
    ...joined([...partsOf(left), ...partsOf(right)], whole),
    whole,
    children: [...left.children, ...right.children],
  };
}

function partsOf({ text, span, parts }: GroovyValue): readonly TreePart[] {
  return parts ?? [{ kind: 'text', text, span }];
}

/** A value of pieces that follow each other. */
export function joined(parts: readonly TreePart[], span: Span): Value {
  const text = parts.map((part) => (part.kind === 'text' ? part.text : `\${${part.name}}`)).join('');
  return { text, span, parts: refers(parts) ? parts : undefined };
}

/** What an entry's key is called: `name:`, `"name":`. */
export function nameOf({ text, parts, whole }: GroovyValue, source: string): string {
  const [part] = parts ?? [];
  if (parts?.length === 1 && part?.kind === 'reference') return part.name;
  return text === '' ? source.slice(whole.start, Math.min(whole.end, whole.start + 100)) : text;
}

const escapes: Record<string, string> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Decodes what stands between the quotes of a Groovy text. */
export function decoded(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|(\r\n|\n|\r)|([^]))/g,
    (whole, hex?: string, line?: string, one?: string) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return line === undefined ? (escapes[one ?? ''] ?? one ?? whole) : '';
    },
  );
}

/** Whether an identifier may be followed by arguments without brackets: a blank, then the start of a value on the same line. */
export function startsArguments(text: string, at: number): boolean {
  if (!isBlank(text.charCodeAt(at))) return false;
  const start = /[^ \t]/g;
  start.lastIndex = at;
  const one = start.exec(text)?.[0] ?? '';
  return /[\p{L}\p{N}_"'[$~-]/u.test(one);
}
