import { base64Text } from '../../../secrets/evidence/base';
import type { Trust } from '../../../secrets/rarity-values';
import { isSecretSetting, least, trustOf, type Words } from './candidate';

/** A piece of a text that says by itself what it is: a header, an address' parameter, a login. */
export interface Piece {
  readonly name: string;
  readonly value: string;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly trust: Trust;
  /** Whether the text says only that it is a login, and not in which header it goes: `Bearer …`. */
  readonly isNameless?: boolean;
}

const header = /^([A-Za-z][\w-]{2,60})\s*:\s*(\S.*)$/;
const scheme = /^(?:Bearer|Token|ApiKey|Api-Key|Basic)\s+(\S+)$/i;
const basic = /^Basic\s+([A-Za-z0-9+/]{4,}={0,2})$/i;
const parameter = /[?&;]([\w.-]{3,40})=([^&#\s"'`<>]{4,})/g;
const login = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/"'<>]{0,80}:([^\s:@/"'<>]{4,120})@([A-Za-z0-9.-]+)/gi;
const localHost =
  /^(?:localhost|127\.|0\.0\.0\.0|10\.0\.2\.2|host\b|hostname|server\b|example\.|.*\.(?:example|test|local|invalid)$)/i;

/**
 * `NAME=value` as a command or a compiler takes it: `export NAME='…'`, `--dart-define=NAME=…`, `-DNAME=\\"…\\"`, `-PNAME=…`, `//registry/:NAME=…`. Linear: names and
 * values are bounded, and each stands between signs that neither holds.
 */
const setting =
  /(?:^|[\s"'`;|(=]|(?<=-[DP]|\/:))([A-Za-z_][\w.]{2,60})=(?:\\{0,3}(["'])([^"'\r\n\\$]{4,400})\\{0,3}\2|([^\s"'`$;|<>()\\&]{4,400})(?=$|[\s"'`;|)\\&]))/g;

/** Signs of JavaScript, as apps hand it to a web view or to an engine. */
const isProgram = /\bfunction\b[^\n(]{0,60}\(|=>\s{0,3}[{(]|\bdocument\.(?:get|query|create|cookie)/;

/**
 * The pieces of a text that name themselves; `place` is what the text lets a password be, and `isAddress` whether it is an address, or
 * a part of one.
 */
export function piecesOf(text: string, words: Words, place: Trust, isAddress = text.includes('://')): Piece[] {
  if (text.length < 8 || text.length > 4000 || !/[:=\s]/.test(text)) return [];
  const assigned = text.includes('=')
    ? [...parametersIn(text, words, isAddress), ...settingsIn(text, words, place)]
    : [];
  return [
    ...headerIn(text, words),
    ...quotedHeadersIn(text, words),
    ...assigned,
    ...(text.includes('machine') ? machinesIn(text) : []),
    ...(text.includes('://') ? loginsIn(text) : []),
  ];
}

/** A line of a `.netrc`, as a script writes one. Source: https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html */
const machine =
  /\bmachine\s{1,8}[\w.-]{1,80}\s{1,8}login\s{1,8}[^\s"']{1,80}\s{1,8}password\s{1,8}([^\s"'`$<]{4,200})/g;

function machinesIn(text: string): Piece[] {
  return [...text.matchAll(machine)].map(({ 0: all, 1: value = '', index }): Piece => {
    const end = index + all.length;
    return { name: 'password', value, start: end - value.length, end, trust: 'mixed' };
  });
}

function settingsIn(text: string, words: Words, place: Trust): Piece[] {
  return [...text.matchAll(setting)].flatMap((match): Piece[] => {
    const [all, name = '', , quoted, bare] = match;
    const value = quoted ?? bare ?? '';
    // What a program sets to something without quotes is an expression.
    if (quoted === undefined && isProgram.test(text)) return [];
    if (!isSecretSetting(words, name)) return [];
    const start = match.index + all.lastIndexOf(value);
    return [{ name, value, start, end: start + value.length, trust: least(place, trustOf(words, name)) }];
  });
}

/** `curl -H "X-Api-Key: …"`, within a longer text. */
const quotedHeader = /(["'])([A-Za-z][\w-]{2,60}\s?:\s?[^"'\r\n]{4,400})\1/g;

function quotedHeadersIn(text: string, words: Words): Piece[] {
  return [...text.matchAll(quotedHeader)].flatMap(({ index, 2: inside = '' }) =>
    headerIn(inside, words).map((piece) => ({ ...piece, start: piece.start + index + 1, end: piece.end + index + 1 })),
  );
}

function headerIn(text: string, words: Words): Piece[] {
  const [, name = '', held = ''] = header.exec(text) ?? [];
  const isNamed = words.names.isSecret(name);
  if (name !== '' && !isNamed) return [];
  const inside = unwrapped(isNamed ? held : text);
  if (!isNamed && !inside) return [];
  const { value, start, trust } = inside ?? { value: held, start: 0, trust: least('mixed', trustOf(words, name)) };
  const offset = isNamed ? text.length - held.length : 0;
  const place = { value, start: offset + start, end: text.length, trust };
  return [isNamed ? { name, ...place } : { name: 'Authorization', isNameless: true, ...place }];
}

/** What stands after `Bearer ` or `Basic `; a login's password is decoded, to be judged as such. Undefined for other texts. */
export function unwrapped(
  text: string,
): { readonly value: string; readonly start: number; readonly trust: Trust } | undefined {
  const [, held = ''] = scheme.exec(text) ?? [];
  if (held === '') return undefined;
  const start = text.length - held.length;
  const encoded = basic.exec(text)?.[1];
  if (encoded === undefined) return { value: held, start, trust: 'none' };
  const [, password] = /^[ -~]*?:([ -~]{3,})$/.exec(base64Text(encoded) ?? '') ?? [];
  return password === undefined ? undefined : { value: password, start, trust: 'words' };
}

/** A link to a picture or a file is made to be handed on, with the token that opens it; one to the tiles of a map is not. */
const mediaLink = /[?&]alt=media\b|(?<!\{[xyz]\}(?:@2x)?)\.(?:png|jpe?g|gif|svg|webp|mp[34]|mov|pdf)\?/i;

function parametersIn(text: string, words: Words, isAddress: boolean): Piece[] {
  if (mediaLink.test(text) || isProgram.test(text)) return [];
  return [...text.matchAll(parameter)].flatMap((match): Piece[] => {
    const [all, name = '', value = ''] = match;
    const end = match.index + all.length;
    if (!words.names.isSecret(name)) return [];
    const trust = isAddress ? least('mixed', trustOf(words, name)) : 'none';
    return [{ name, value, start: end - value.length, end, trust }];
  });
}

/** `https://user:password@host`; hosts that are nobody's are left out. */
function loginsIn(text: string): Piece[] {
  return [...text.matchAll(login)].flatMap((match): Piece[] => {
    const [all, value = '', host = ''] = match;
    if (localHost.test(host)) return [];
    const start = match.index + all.lastIndexOf(`:${value}@`) + 1;
    return [{ name: 'password', value, start, end: start + value.length, trust: 'mixed' }];
  });
}
