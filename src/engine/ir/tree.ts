import type { Span } from '../document';
import type { Comment } from './ir';

/** An attribute of an XML element; `value` is decoded, `valueSpan` is between the quotes. */
export interface TreeAttribute {
  readonly name: string;
  readonly value: string;
  readonly valueSpan: Span;
  readonly span: Span;
}

/**
 * A piece of a value: a text that stands there, or what is named there and stands elsewhere. `$(NAME)` and `${NAME}` have no
 * `key`; `System.getenv("NAME")` and `properties["NAME"]` are named by what is asked, with the text asked for as `key`.
 */
export type TreePart =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'reference'; readonly name: string; readonly key?: string; readonly span: Span };

/**
 * An element of a structured file: an XML element, a key with its value, a block, a call, an item of a list (`item`), an
 * argument without a label (`argument`). `text` is the decoded text directly inside it, trimmed in XML; in it, what `parts` refers
 * to is written as in the file, or as `${name}`.
 */
export interface TreeElement {
  readonly name: string;
  readonly span: Span;
  readonly openSpan: Span;
  readonly attributes: readonly TreeAttribute[];
  readonly children: readonly TreeElement[];
  readonly text: string;
  readonly textSpan: Span;
  /** The pieces of a value that refers to something; absent where the value is all there. */
  readonly parts?: readonly TreePart[];
}

/** A structured file (manifest, resource, plist, build file, settings) with exact places. Comments are apart: what stands in one is not there. */
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
