import { isOfModule } from '../text/modules';
import type { KeyClass } from '../finding';
import type { Format, FormatContext } from './format';
import { splitWords, withoutPublicPrefix, type SecretNames } from './names';
import { saysAll } from './spoken';

/** The word lists of `policies/key-names.yml`; what each means is said there. */
export interface KeyNameLists {
  readonly stages: readonly string[];
  readonly keyWords: readonly string[];
  readonly publishable: readonly (readonly string[])[];
  readonly shipAnyway: readonly (readonly string[])[];
  readonly restricted: readonly (readonly string[])[];
  readonly secret: readonly { readonly words: readonly string[]; readonly format?: string }[];
  readonly aliases: Readonly<Record<string, string>>;
  readonly generic: readonly string[];
  readonly ordinary: readonly string[];
  readonly serverFolders: readonly string[];
  readonly serverModules: readonly string[];
}

/** What a name says of the key that it holds: its class, `C` where it only says that it is a key; and whose it is. */
export interface NamedKey {
  readonly class: KeyClass;
  readonly format?: Format;
}

/** Decides by a name alone, where the value is not to be seen, what may happen to a key. */
export class KeyNames {
  private readonly known = new Map<string, NamedKey | undefined>();
  private readonly byId: ReadonlyMap<string, Format>;
  private readonly secret: KeyNameLists['secret'];

  constructor(
    private readonly lists: KeyNameLists,
    private readonly formats: readonly Format[],
    private readonly names: SecretNames,
  ) {
    this.byId = new Map(formats.map((format) => [format.id, format]));
    this.secret = [...lists.secret].sort((left, right) => right.words.length - left.words.length);
  }

  /** Words of which one occurs in every text that names a key, for a second look at a text before it is parsed. */
  get pattern(): RegExp {
    const last = this.lists.secret.map(({ words }) => words.at(-1) ?? '');
    return new RegExp([...new Set([...this.lists.keyWords, ...last])].join('|'), 'i');
  }

  /** Names of folders whose code runs on a server. */
  get serverFolders(): readonly string[] {
    return this.lists.serverFolders;
  }

  /** Whether an import brings what only servers and commands use. */
  isServerModule(module: string): boolean {
    return this.lists.serverModules.some((each) => isOfModule(each, module));
  }

  /** The key that a name speaks of; undefined where it speaks of none. */
  of(name: string): NamedKey | undefined {
    if (this.known.has(name)) return this.known.get(name);
    const named = this.judged(this.withoutStages(withoutPublicPrefix(splitWords(name))));
    this.known.set(name, named);
    return named;
  }

  private judged(words: readonly string[]): NamedKey | undefined {
    const isAnyOf = (phrases: readonly (readonly string[])[]) => phrases.some((phrase) => holds(words, phrase));
    if (isAnyOf(this.lists.shipAnyway)) return { class: 'P' };
    const secret = this.secret.find((phrase) => endsIn(words, phrase.words));
    if (secret) return this.secretOf(words, secret);
    if (!this.lists.keyWords.includes(words.at(-1) ?? '')) return undefined;
    const decided = this.decidedByContext(words);
    // A provider's name alone decides with a value's form: without that, the lists know better.
    if (decided && decided.words > 1) return decided;
    if (isAnyOf(this.lists.publishable)) return { class: 'P' };
    if (isAnyOf(this.lists.restricted)) return { class: 'R' };
    const name = words.join('_');
    const isKey = this.names.isSecret(name) && !this.names.isBareToken(name);
    return decided ?? this.ofProvider(words) ?? (isKey ? { class: 'C' } : undefined);
  }

  /** `FORGOT_PASSWORD` and `nextToken` are none: a phrase of one word is believed only where the whole name is a secret's. */
  private secretOf(
    words: readonly string[],
    { words: phrase, format }: KeyNameLists['secret'][number],
  ): NamedKey | undefined {
    if (phrase.length === 1 && !this.names.isSecret(words.join('_'))) return undefined;
    const own = format === undefined ? undefined : this.byId.get(format);
    const known = own ?? this.decidedByContext(words, 'S')?.format ?? this.ofProvider(words, 'S')?.format;
    return { class: 'S', ...(known && { format: known }) };
  }

  /** What the contexts of the formats (of `wanted` class) say, the most telling first; undefined where they disagree. */
  private decidedByContext(
    words: readonly string[],
    wanted?: KeyClass,
  ): (NamedKey & { readonly words: number }) | undefined {
    const said = new Set(words);
    const fitting = this.formats.flatMap((format) =>
      (format.contexts ?? [])
        .filter((context) => wanted === undefined || context.class === wanted)
        .filter((context) => this.tellsProvider(context) && saysAll(said, context))
        .map((context) => ({ format, context, weight: weightOf(format, context) })),
    );
    const most = Math.max(...fitting.map(({ weight }) => weight));
    const best = fitting.filter(({ weight }) => weight === most);
    const [first] = best;
    const isAgreed = first && best.every(({ context }) => context.class === first.context.class);
    return isAgreed ? { class: first.context.class, format: first.format, words: most } : undefined;
  }

  private tellsProvider({ words }: FormatContext): boolean {
    return words.some((word) => !this.lists.generic.includes(word));
  }

  /** The class of a provider that writes keys of one class only, or its first format of `wanted` class. */
  private ofProvider(words: readonly string[], wanted?: KeyClass): NamedKey | undefined {
    const formats = this.formats.filter(({ provider }) => this.isSpoken(words, provider));
    const certain = formats.filter((format) => format.class !== 'C');
    const [first] = wanted ? certain.filter((format) => format.class === wanted) : certain;
    if (!first || (!wanted && certain.some((format) => format.class !== first.class))) return undefined;
    return { class: first.class, format: first };
  }

  private isSpoken(words: readonly string[], provider: string): boolean {
    const plain = plainProvider(provider);
    if (this.lists.ordinary.includes(plain)) return false;
    return runsOf(words).some((run) => run === plain || this.lists.aliases[run] === provider);
  }

  private withoutStages(words: readonly string[]): readonly string[] {
    const end = words.findLastIndex((word) => !this.lists.stages.includes(word) && !/^v?\d+$/.test(word));
    return words.slice(0, end + 1);
  }
}

/** How much a context says: a provider's name in two words, `revenue cat`, is one. */
function weightOf({ provider }: Format, { words }: FormatContext): number {
  return words.join('') === plainProvider(provider) ? 1 : words.length;
}

function plainProvider(provider: string): string {
  return provider.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** A name without what it is written like: two names that differ only in that mean one value. */
export function plainName(name: string): string {
  return withoutPublicPrefix(splitWords(name)).join('');
}

/** The words one by one and joined with those after them: `hugging`, `huggingface`. */
function runsOf(words: readonly string[]): string[] {
  return words.flatMap((_, start) => [1, 2, 3].map((length) => words.slice(start, start + length).join('')));
}

function endsIn(words: readonly string[], phrase: readonly string[]): boolean {
  return phrase.length <= words.length && phrase.every((word, at) => words[words.length - phrase.length + at] === word);
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => phrase.every((word, at) => words[start + at] === word));
}
