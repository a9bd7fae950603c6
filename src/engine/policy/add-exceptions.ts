import { isMap, isNode, isSeq, parseDocument, stringify, type Document, type YAMLSeq } from 'yaml';
import type { Finding } from '../finding';

/** An exception for one finding, as it stands in a policy. */
export interface NewException {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason: string;
  /** `YEAR-MONTH-DAY`. */
  readonly expires?: string;
}

/** The exception that silences a finding and no other. */
export function exceptionFor(
  { rule, fingerprint }: Pick<Finding, 'rule' | 'fingerprint'>,
  reason: string,
  expires?: string,
): NewException {
  return { rule, fingerprint, reason, ...(expires !== undefined && { expires }) };
}

/**
 * A policy's text with more exceptions at the end of its list. Nothing else changes where lines that are added say it all; else the
 * text is written anew, with its comments and its order. Undefined where the text is no YAML, or its exceptions are no list. An
 * empty text becomes a policy.
 */
export function withExceptions(text: string, exceptions: readonly NewException[]): string | undefined {
  const before = text.trim() === '' ? 'version: 1\n' : text;
  const document = parseDocument(before);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const known: unknown = document.get('exceptions');
  const added = withLines(before, known, exceptions);
  if (isSeq(known)) for (const each of exceptions) known.add(document.createNode(each));
  else if (known === undefined || known === null) document.set('exceptions', document.createNode(exceptions));
  else return undefined;
  const plain = added !== undefined && saysTheSame(added, document) ? added : document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? plain.replace(/\r?\n/g, '\r\n') : plain;
}

/** The text with lines for the exceptions after the last one that it has, or at its end; undefined where there is no such place. */
function withLines(text: string, known: unknown, exceptions: readonly NewException[]): string | undefined {
  if (known === undefined) {
    const start = text.endsWith('\n') ? text : `${text}\n`;
    return start + stringify({ exceptions }, { lineWidth: 0 });
  }
  if (!isSeq(known) || known.flow === true || exceptions.length === 0) return undefined;
  const place = endOfItems(text, known);
  if (place === undefined) return undefined;
  const lines = stringify(exceptions, { lineWidth: 0 }).replace(/^(?=.)/gm, ' '.repeat(place.indent));
  const head = text.slice(0, place.end);
  return (head.endsWith('\n') ? head : `${head}\n`) + lines + text.slice(place.end);
}

/** Where the line after the last item of a list begins, and by how many blanks its items are indented. */
function endOfItems(text: string, list: YAMLSeq): { readonly end: number; readonly indent: number } | undefined {
  const last = list.items.at(-1);
  if (!list.range || !isNode(last) || !last.range) return undefined;
  const [start] = list.range;
  const newline = text.indexOf('\n', Math.max(0, last.range[1] - 1));
  return {
    end: newline < 0 ? text.length : newline + 1,
    indent: start - (text.lastIndexOf('\n', start - 1) + 1),
  };
}

function saysTheSame(text: string, document: Document): boolean {
  const read = parseDocument(text);
  return read.errors.length === 0 && JSON.stringify(read) === JSON.stringify(document);
}
