import type { Span } from '../../document';
import type { TreeElement, TreePart } from '../../ir/tree';
import type { Fact, FactValue } from '../view';

/** Longer values are no keys, names or hosts, and are not kept. */
const longestValue = 512;

/** What a reference in a file asks the project for; undefined where nothing is known of it. */
export type KeyOf = (reference: TreePart & { readonly kind: 'reference' }) => string | undefined;

/** An element's value as other files see it; undefined where it is empty, too long or refers to something unknown. */
export function valueOf({ text, parts }: Pick<TreeElement, 'text' | 'parts'>, keyOf: KeyOf): FactValue | undefined {
  if (text.length > longestValue) return undefined;
  if (!parts) return text === '' ? undefined : { kind: 'text', text };
  const values = parts.map((part): FactValue | undefined => {
    if (part.kind === 'text') return { kind: 'text', text: part.text };
    const key = keyOf(part);
    return key === undefined ? undefined : { kind: 'reference', key };
  });
  if (!values.every((value) => value !== undefined)) return undefined;
  const [only] = values;
  return values.length === 1 && only ? only : { kind: 'joined', parts: values };
}

/** The value of a text in which `pattern` (global) finds references, named by its first group that took part. */
export function valueIn(text: string, span: Span, pattern: RegExp, keyOf: KeyOf): FactValue | undefined {
  const parts: TreePart[] = [];
  let at = 0;
  const add = (end: number) => {
    if (end > at) parts.push({ kind: 'text', text: text.slice(at, end), span });
  };
  for (const match of text.matchAll(pattern)) {
    add(match.index);
    const name = match.slice(1).find((group?: string) => group !== undefined) ?? '';
    parts.push({ kind: 'reference', name, span });
    at = match.index + match[0].length;
  }
  if (parts.length === 0) return valueOf({ text }, keyOf);
  add(text.length);
  return valueOf({ text, parts }, keyOf);
}

/** A fact of a file, where its value is known. */
export function factOf(key: string, path: string, span: Span, value: FactValue | undefined): Fact[] {
  return value ? [{ key: `config:${key}`, path, span, value }] : [];
}

/** The child of this name. */
export function child(element: TreeElement | undefined, name: string): TreeElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

/** The element at the end of a path of names, from the first root that begins it. */
export function at(roots: readonly TreeElement[], ...names: string[]): TreeElement | undefined {
  const [first, ...rest] = names;
  return rest.reduce<TreeElement | undefined>(
    child,
    roots.find(({ name }) => name === first),
  );
}
