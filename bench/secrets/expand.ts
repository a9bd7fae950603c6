/** Fills the placeholders of a template: names, unrelated words, and the value in whatever form the template asks for. */
import { createHash } from 'node:crypto';
import type { Layer } from './case';
import type { Random } from './random';
import { uuid } from './shapes';
import { vocabulary } from './words';

/** Marks around the text that stands for a value; a key's mark follows its opening. Private-use characters occur in no template. */
export const marks = { open: '\uE000', key: '\uE002', close: '\uE001' };

/** The value of a case: its text and what people call it, in words. */
export interface Named {
  readonly value: string;
  readonly name: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const marked = (text: string): string => `${marks.open}${text}${marks.close}`;

/** One case's placeholders. Those that end with a digit, and the project's own names, say the same wherever they stand. */
export class Expansion {
  private readonly kept = new Map<string, string>();
  private layersSeen: Layer[] = [];
  private pieces: string[] = [];
  private keyBytes: Uint8Array | undefined;

  constructor(
    private readonly random: Random,
    private readonly secrets: readonly Named[],
  ) {}

  /** The steps by which the value was changed, in their order. */
  get layers(): readonly Layer[] {
    return this.layersSeen;
  }

  /** Fills a template. @throws when it names a placeholder that there is none of. */
  fill(template: string): string {
    const count = Math.max(0, ...[...template.matchAll(/«p(\d)»/g)].map((match) => Number(match[1])));
    if (count > 0) this.pieces = cut(this.secrets[0]?.value ?? '', count, this.random);
    return template.replace(/«([^»]+)»/g, (whole, key: string) => (key === 'HERE' ? whole : this.placeholder(key)));
  }

  private placeholder(key: string): string {
    const filled =
      this.nameOf(key) ?? this.valueOf(key) ?? this.projectName(key) ?? this.numbered(key) ?? this.drawn(key);
    if (filled === undefined) throw new Error(`no placeholder is called ${key}`);
    return filled;
  }

  /** `camel` and the like are forms of the secret's name; `camel2` that of a second one. */
  private nameOf(key: string): string | undefined {
    const [, form = '', index = '1'] =
      /^(camel|Pascal|UPPER|snake|kebab|Header|words|Words|flat)(2?)$/.exec(key)?.map((part) => part || '1') ?? [];
    const words = this.secrets[Number(index) - 1]?.name.split(' ');
    if (form === '' || !words) return undefined;
    const forms: Record<string, () => string> = {
      camel: () => words.map((word, at) => (at === 0 ? word : capital(word))).join(''),
      Pascal: () => words.map(capital).join(''),
      UPPER: () => words.join('_').toUpperCase(),
      snake: () => words.join('_'),
      kebab: () => words.join('-'),
      Header: () => `X-${words.map(capital).join('-')}`,
      words: () => words.join(' '),
      Words: () => words.map(capital).join(' '),
      flat: () => words.join(''),
    };
    return forms[form]?.();
  }

  private valueOf(key: string): string | undefined {
    const [secret] = this.secrets;
    if (!secret) return undefined;
    const piece = /^p(\d)$/.exec(key);
    if (piece) return marked(this.pieces[Number(piece[1]) - 1] ?? '');
    const { value } = secret;
    const bytes = Buffer.from(value);
    const made: Record<string, () => [string, ...Layer[]]> = {
      v: () => [value],
      v2: () => [this.secrets[1]?.value ?? ''],
      escaped: () => (value.includes('\n') ? [value.replaceAll('\n', String.raw`\n`), 'escaped'] : [value]),
      chars: () => [Array.from(value, (letter) => `'${letter}'`).join(', '), 'characters'],
      quoted: () => [Array.from(value, (letter) => `"${letter}"`).join(', '), 'characters'],
      bytes: () => [listed(bytes, hexByte), 'bytes'],
      numbers: () => [listed(bytes, String), 'bytes'],
      b64: () => [bytes.toString('base64'), 'base64'],
      hex: () => [bytes.toString('hex'), 'hex'],
      b64b64: () => [Buffer.from(bytes.toString('base64')).toString('base64'), 'base64', 'base64'],
      b64hex: () => [Buffer.from(bytes.toString('base64')).toString('hex'), 'base64', 'hex'],
      rev: () => [Array.from(value).reverse().join(''), 'reversed'],
      xor: () => [listed(this.xored(bytes), hexByte), 'xor'],
      xornumbers: () => [listed(this.xored(bytes), String), 'xor'],
    };
    if (key === 'xorkey') return `${marks.open}${marks.key}${Buffer.from(this.key()).toString('latin1')}${marks.close}`;
    if (key === 'xorkeybytes') return `${marks.open}${marks.key}${listed(this.key(), hexByte)}${marks.close}`;
    const form = made[key];
    if (!form) return undefined;
    const [text, ...layers] = form();
    this.layersSeen = layers;
    return marked(text);
  }

  /** A repeating key of printable letters. */
  private key(): Uint8Array {
    this.keyBytes ??= Buffer.from(
      this.random.characters('abcdefghkmnpqrstuvwxyzACDEFGHKMNPQ', this.random.int(5, 12)),
      'latin1',
    );
    return this.keyBytes;
  }

  private xored(bytes: Uint8Array): Uint8Array {
    const key = this.key();
    return bytes.map((byte, at) => byte ^ (key[at % key.length] ?? 0));
  }

  /** Names of the project, the same in all its files. */
  private projectName(key: string): string | undefined {
    const names: Record<string, () => string> = {
      brand: () => this.draw('brand'),
      Brand: () => capital(this.placeholder('brand')),
      app: () => `${this.placeholder('brand')}_${this.placeholder('noun0')}`,
      pkg: () => `com.${this.placeholder('brand')}.${this.placeholder('noun0')}`,
      pkgpath: () => `com/${this.placeholder('brand')}/${this.placeholder('noun0')}`,
      host: () =>
        `${this.random.pick(['api', 'app', 'gateway', 'services'])}.${this.placeholder('brand')}.${this.draw('tld')}`,
      Type: () => `${this.placeholder('Noun0')}${this.draw('role')}`,
      file: () =>
        this.placeholder('Type')
          .replace(/\B[A-Z]/g, (letter) => `_${letter}`)
          .toLowerCase(),
    };
    return names[key] && this.keep(key, names[key]);
  }

  /** `noun1`, `Noun1` and `NOUN1` are one word. */
  private numbered(key: string): string | undefined {
    const [, base = '', digit = ''] = /^([A-Za-z]+)(\d)$/.exec(key) ?? [];
    if (!(base.toLowerCase() in vocabulary)) return undefined;
    const word = this.keep(`${base.toLowerCase()}${digit}`, () => this.draw(base.toLowerCase()));
    if (base === base.toLowerCase()) return word;
    return base === base.toUpperCase() ? word.toUpperCase() : capital(word);
  }

  private drawn(key: string): string | undefined {
    if (key in vocabulary) return this.draw(key);
    const { random } = this;
    const [, kind = '', length = '0'] = /^(hex|base62|base64|digits|HEX|lower)(\d+)$/.exec(key) ?? [];
    const alphabets: Record<string, string> = {
      hex: '0123456789abcdef',
      HEX: '0123456789ABCDEF',
      digits: '0123456789',
      lower: 'abcdefghijklmnopqrstuvwxyz',
      base62: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
    };
    if (kind === 'base64') return Buffer.from(random.bytes(Number(length))).toString('base64');
    if (alphabets[kind] !== undefined) return random.characters(alphabets[kind], Number(length));
    const others: Record<string, () => string> = {
      uuid: () => uuid(random),
      UUID: () => uuid(random).toUpperCase(),
      sha1: () => createHash('sha1').update(random.bytes(8)).digest('hex'),
      sha256: () => createHash('sha256').update(random.bytes(8)).digest('hex'),
      md5: () => createHash('md5').update(random.bytes(8)).digest('hex'),
      integrity: () => `sha512-${createHash('sha512').update(random.bytes(8)).digest('base64')}`,
      pin: () => createHash('sha256').update(random.bytes(8)).digest('base64'),
      fingerprint: () => colons(createHash('sha256').update(random.bytes(8)).digest('hex').toUpperCase()),
      fingerprint1: () => colons(createHash('sha1').update(random.bytes(8)).digest('hex').toUpperCase()),
      color: () => random.characters('0123456789ABCDEF', 6),
    };
    return others[key]?.();
  }

  private draw(key: string): string {
    return vocabulary[key]?.(this.random) ?? '';
  }

  private keep(key: string, make: () => string): string {
    const made = this.kept.get(key) ?? make();
    this.kept.set(key, made);
    return made;
  }
}

const hexByte = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`;
const colons = (hex: string): string => (hex.match(/../g) ?? []).join(':');

function listed(bytes: Uint8Array, written: (byte: number) => string): string {
  return [...bytes].map((byte) => written(byte)).join(', ');
}

/** Cuts a value into parts of three letters and more. @throws when it is too short for that. */
function cut(value: string, count: number, random: Random): string[] {
  const least = 3;
  const spare = value.length - least * count;
  if (spare < 0) throw new Error(`a value of ${value.length} letters cannot be cut into ${count}`);
  const bounds = Array.from({ length: count - 1 }, () => random.int(0, spare)).sort((left, right) => left - right);
  const starts = [0, ...bounds.map((bound, at) => bound + least * (at + 1)), value.length];
  return starts.slice(0, -1).map((start, at) => value.slice(start, starts[at + 1]));
}
