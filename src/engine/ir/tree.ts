import type { Span } from '../document';
import type { Comment } from './ir';

/** An attribute of an XML element; `value` is decoded, `valueSpan` is between the quotes. */
export interface TreeAttribute {
  readonly name: string;
  readonly value: string;
  readonly valueSpan: Span;
  readonly span: Span;
}

/** An element of a structured file. `text` is the decoded text directly inside it, trimmed. */
export interface TreeElement {
  readonly name: string;
  readonly span: Span;
  readonly openSpan: Span;
  readonly attributes: readonly TreeAttribute[];
  readonly children: readonly TreeElement[];
  readonly text: string;
  readonly textSpan: Span;
}

/** A structured file (manifest, resource, plist) with exact places. Comments are apart: what stands in one is not there. */
export interface Tree {
  readonly roots: readonly TreeElement[];
  readonly comments: readonly Comment[];
  readonly hasErrors: boolean;
}

/** The attribute of this name, with or without its namespace prefix. */
export function attribute(element: TreeElement, name: string): TreeAttribute | undefined {
  return element.attributes.find((candidate) => candidate.name === name || candidate.name.endsWith(`:${name}`));
}

/** `element` and all elements inside it, in source order. */
export function* descendants(elements: readonly TreeElement[]): Generator<TreeElement> {
  for (const element of elements) {
    yield element;
    yield* descendants(element.children);
  }
}

/** The pairs of a plist `<dict>`: a `<key>` and the element after it. */
export function plistEntries(
  dict: TreeElement,
): { readonly key: string; readonly keyElement: TreeElement; readonly value: TreeElement }[] {
  return dict.children.flatMap((child, position) => {
    const value = dict.children[position + 1];
    return child.name === 'key' && value && value.name !== 'key' ? [{ key: child.text, keyElement: child, value }] : [];
  });
}
