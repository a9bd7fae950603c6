import { isMap, isSeq, parseDocument } from 'yaml';
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
 * A policy's text with more exceptions at the end of its list: its comments and its order stay. Undefined where the text is no YAML,
 * or its exceptions are no list. An empty text becomes a policy.
 */
export function withExceptions(text: string, exceptions: readonly NewException[]): string | undefined {
  const document = parseDocument(text.trim() === '' ? 'version: 1\n' : text);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return undefined;
  const known: unknown = document.get('exceptions');
  if (isSeq(known)) for (const each of exceptions) known.add(document.createNode(each));
  else if (known === undefined || known === null) document.set('exceptions', document.createNode(exceptions));
  else return undefined;
  const written = document.toString({ lineWidth: 0 });
  return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}
