import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../engine/document';

/** A span of a document as the protocol wants it. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** Whether a span touches a range; an empty range touches the spans it lies in or at. */
export function touches(document: TextDocument, span: Span, range: Range): boolean {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return span.start <= end && start <= span.end;
}
