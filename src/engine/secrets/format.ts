import type { KeyClass } from '../finding';
import { BlockSearch, type TextSearch } from '../text/blocks';
import { LinearPattern } from './linear-pattern';

/** How a class C value is decided: all of `words` occur among the words of its name, its neighbours' or its file's. */
export interface FormatContext {
  readonly words: readonly string[];
  readonly class: KeyClass;
  readonly name?: string;
}

/** The offline checks of `secrets/evidence/`, by the name that a format file uses. */
export const checkNames = [
  'ably-key',
  'aws-account',
  'azure-service',
  'azure-storage',
  'clerk-host',
  'database-host',
  'discord-bot',
  'github-crc32',
  'gitlab-routable',
  'google-project',
  'jwt',
  'keystore',
  'mapbox',
  'pem',
  'sentry-dsn',
  'sentry-token',
  'service-account',
  'slack-workspace',
] as const;

export type CheckName = (typeof checkNames)[number];

/** One secret format, as written in `policies/formats/*.yml`. */
export interface Format {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly class: KeyClass;
  /** At least one occurs in every text that can match (case-insensitively); the gate is built from them. */
  readonly keywords: readonly string[];
  /** JavaScript regular expression over a decoded value; word boundaries on both sides are added unless `bounded` is false. */
  readonly pattern: string;
  readonly bounded?: boolean;
  /** A regular expression over the matched value: a test-mode key, which weighs less. */
  readonly test?: string;
  /** Name of the offline check in `secrets/evidence/`. */
  readonly check?: CheckName;
  readonly contexts?: readonly FormatContext[];
  /** Whether a value counts only where a context decides it: its shape alone is that of any hash or id. */
  readonly contextOnly?: boolean;
  /** Whether the shape tells by itself what a value is, in texts that name no provider; then the check proves the class. */
  readonly anywhere?: boolean;
  /** A pattern that is a team's is RE2's, and matches in linear time; its values are no longer than this. */
  readonly maxLength?: number;
  /** How many leading characters are fixed by the format, and may therefore be shown. */
  readonly shown: number;
  readonly revoke?: { readonly url: string; readonly steps: string };
  /** For classes R and P: what to restrict, and where. */
  readonly restrict?: { readonly url: string; readonly advice: string };
  readonly source: string;
}

/** A value in a text. */
export interface FoundValue {
  readonly index: number;
  readonly value: string;
}

/** The values of a format in a text. */
export function finderOf(format: Format): (text: string) => readonly FoundValue[] {
  if (format.maxLength !== undefined) {
    const linear = new LinearPattern(format.pattern, format.maxLength);
    return (text) => linear.find(text);
  }
  const expression = formatExpression(format, 'g');
  return (text) => [...text.matchAll(expression)].map(({ 0: value, index }) => ({ index, value }));
}

/** Whether a format's values may occur in a text. */
export function searchOf(format: Format): TextSearch {
  if (format.maxLength !== undefined) return { isIn: () => true, test: () => true };
  const expression = formatExpression(format);
  if (!mayCrossLines.test(format.pattern)) return new BlockSearch(expression);
  const test = (text: string) => expression.test(text);
  return { isIn: test, test };
}

/** What a pattern has that may match the end of a line: spaces of any kind, escapes of letters, all but some signs. */
const mayCrossLines = /\\[a-zA-Z](?<!\\[wdbSB])|\[\^|\n/;

/** The regular expression of a format, with word boundaries on both sides unless the format goes without. */
export function formatExpression(format: Pick<Format, 'pattern' | 'bounded'>, flags = ''): RegExp {
  const source = format.bounded === false ? format.pattern : `(?<![A-Za-z0-9_])(?:${format.pattern})(?![A-Za-z0-9_])`;
  return new RegExp(source, flags);
}
