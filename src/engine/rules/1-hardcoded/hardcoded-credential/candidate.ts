import type { Span } from '../../../document';
import type { RelatedPlace } from '../../../finding';
import type { Expression, Literal, Template } from '../../../ir/ir';
import { splitWords, type SecretNames } from '../../../secrets/names';
import type { CredentialValues, Trust } from '../../../secrets/rarity-values';

/** A text beside a name that says that it is a secret. */
export interface Candidate {
  /** As it is written: an identifier, a label, a key. */
  readonly name: string;
  /** Decoded, as the program has it. */
  readonly text: string;
  readonly span: Span;
  /** The expression that holds the text, where it is code. */
  readonly expression?: Literal | Template;
  readonly isCompared?: boolean;
  /** Whether it is a part of a text that says by itself what it is: then `trust` holds whatever the name. */
  readonly isPiece?: boolean;
  /** Whether the text is not written as it is: what it is put together of may be found by itself. */
  readonly isHidden?: boolean;
  /** What the place lets a password be, at most: nothing, where only random texts count. */
  readonly trust: Trust;
  /** Where else it is written. */
  readonly related?: readonly RelatedPlace[];
  /** Names around that may say that it is made up: functions and types. */
  readonly around?: readonly string[];
}

/** Where names and values are looked up. */
export interface Words {
  readonly names: SecretNames;
  readonly values: CredentialValues;
}

const passwords = new Set(['password', 'passwords', 'passwd', 'passcode', 'passphrase', 'passphrases', 'pwd', 'pin']);
const secrets = new Set(['secret', 'secrets', 'private', 'signing', 'credential', 'credentials']);

/** A registry's login is a setting of its own: https://docs.npmjs.com/cli/v11/configuring-npm/npmrc#auth-related-configuration */
export function isSecretSetting({ names }: Words, name: string): boolean {
  return names.isSecret(name) || /(?:^|:)_auth$/.test(name);
}

/** What a name lets its value be: a password may be any word, a secret may be chosen by a person, a token is always random. */
export function trustOf({ names, values }: Words, name: string): Trust {
  const phrase = names.secretPhrase(name) ?? [];
  const first = phrase[0] ?? '';
  if (secrets.has(first)) return 'mixed';
  if (!passwords.has(first) && phrase.at(-1) !== 'pass') return 'none';
  const isNaming = values.speaksOf('namingConstants', name) && !/key_?passw/i.test(name);
  return isNaming ? 'none' : 'words';
}

/**
 * Whether plain words in a row can be what a name holds: under a password's name where the place lets a person choose it, under a
 * passphrase's name anywhere.
 */
export function maySpeakPlainly(words: Words, name: string, place: Trust): boolean {
  if (trustOf(words, name) !== 'words') return false;
  return place !== 'none' || words.names.secretPhrase(name)?.some((word) => word.startsWith('passphrase')) === true;
}

/** The less trusting of two. */
export function least(first: Trust, second: Trust): Trust {
  if (first === 'none' || second === 'none') return 'none';
  return first === 'mixed' || second === 'mixed' ? 'mixed' : 'words';
}

/** Whether a name only says that something is a key to an API: its provider may let it ship. */
export function isApiKeyName(names: SecretNames, name: string): boolean {
  return ['apikey', 'apikeys', 'api', 'license'].includes(names.secretPhrase(name)?.[0] ?? '');
}

/** A name that a mark, a case or a sign hides nothing of: `X-Api-Key`, `//registry.npmjs.org/:_authToken`. */
export function shownName(name: string): string {
  const words = splitWords(name);
  return name.length <= 60 ? name : words.slice(-4).join(' ');
}

/** A name beside an expression that may be its value. */
export interface Pair {
  readonly name: string;
  readonly value: Expression;
  readonly trust: Trust;
  readonly isCompared?: boolean;
}
