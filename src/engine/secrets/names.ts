import { remembered } from '../text/remembered';

/** The word lists of `policies/names.yml`; what each means is said there. */
export interface NameLists {
  readonly secret: readonly (readonly string[])[];
  readonly written: readonly (readonly string[])[];
  readonly storedAs: readonly string[];
  readonly notSecretAfter: readonly string[];
  readonly notSecretBefore: readonly string[];
  readonly notSecretBeforeToken: readonly string[];
  readonly otherTokenContexts: readonly string[];
  readonly deviceTokenContexts: readonly string[];
  readonly otherTokenOwners: readonly string[];
  readonly recordWords: readonly string[];
  readonly otherTokenParameters: readonly string[];
  readonly callWords: readonly string[];
  readonly tokenQualifiers: readonly string[];
  readonly credentialContexts: readonly string[];
  readonly credentialWords: readonly string[];
  readonly signingOwners: readonly string[];
  readonly signingPasswords: readonly string[];
  readonly secretAnyway: readonly (readonly string[])[];
  readonly notSecretBeforeCall: readonly string[];
  readonly doers: readonly string[];
  readonly getters: readonly string[];
  readonly contents: readonly string[];
  readonly inputs: readonly string[];
  readonly textTypes: readonly string[];
}

/** Splits an identifier or key into lower-case words: `userAPIKey`, `USER_API_KEY`, `user.api-key` give `user api key`. */
export const splitWords: (name: string) => readonly string[] = remembered(wordsOf);

function wordsOf(name: string): string[] {
  return name
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Decides by names what holds a secret. */
export class SecretNames {
  /**
   * The names of values that are written down: keys of algorithms too, which elsewhere are objects that a key store holds, and
   * several of a kind in a list.
   */
  static written(lists: NameLists): SecretNames {
    const several = lists.secret.flatMap((phrase) => pluralOf(phrase));
    return new SecretNames({ ...lists, secret: [...lists.secret, ...several, ...lists.written] });
  }

  /** The names of what opens a key store, a signing key, a certificate or a keychain. */
  static signing(lists: NameLists): SecretNames {
    const { signingOwners, signingPasswords } = lists;
    const joined = signingOwners.flatMap((owner) => [`${owner}password`, `${owner}pass`]);
    const phrases = signingOwners.flatMap((owner) => signingPasswords.map((password) => [owner, password]));
    return new SecretNames({ ...lists, secret: [...phrases, ...joined.map((word) => [word])], notSecretBefore: [] });
  }

  private readonly after: ReadonlySet<string>;
  private readonly before: ReadonlySet<string>;
  private readonly beforeToken: ReadonlySet<string>;
  private readonly otherKinds: ReadonlySet<string>;
  private readonly getters: ReadonlySet<string>;
  private readonly contents: ReadonlySet<string>;
  private readonly inputs: ReadonlySet<string>;
  private readonly textTypes: ReadonlySet<string>;
  /** Words of which at least one occurs in every text that names a secret, however it joins words: for gates. */
  readonly keywords: readonly string[];

  /** @param sources Calls of the team's own that give secrets, whatever they are called: for gates. */
  constructor(
    readonly lists: NameLists,
    sources: readonly string[] = [],
  ) {
    this.keywords = [...wordsNaming(lists), ...sources];
    this.after = new Set(lists.notSecretAfter);
    this.before = new Set(lists.notSecretBefore);
    this.beforeToken = new Set([...lists.notSecretBefore, ...lists.notSecretBeforeToken]);
    this.otherKinds = new Set([...lists.notSecretBeforeToken, ...lists.otherTokenContexts]);
    this.getters = new Set(lists.getters);
    this.contents = new Set(lists.contents);
    this.inputs = new Set(lists.inputs);
    this.textTypes = new Set(lists.textTypes);
  }

  /** Whether a variable, field, parameter or key of this name holds a secret. */
  readonly isSecret = remembered((name) => this.wordsAreSecret(splitWords(name)));

  /** The words by which a name is a secret's: `['api', 'key']` of `stripeApiKey`. */
  secretPhrase(name: string): readonly string[] | undefined {
    return this.phraseIn(splitWords(name));
  }

  /** Whether what a call of this name gives is a secret. */
  readonly isSecretCall = remembered((name) => {
    const words = splitWords(name);
    const [verb, ...rest] = words;
    if (verb !== undefined && rest.length > 0) {
      if (this.isDoer(name)) return false;
      if (this.getters.has(verb)) return this.wordsAreSecret(rest);
    }
    return !rest.some((word) => this.lists.notSecretBeforeCall.includes(word)) && this.wordsAreSecret(words);
  });

  /** Whether a name says what is done with a secret: `saveToken`, `SET_TOKEN`. */
  isDoer(name: string): boolean {
    return this.lists.doers.includes(splitWords(name)[0] ?? '');
  }

  /**
   * Whether a stored value's key says that it is secret. A key constant may say so by ending in `key`: `KEY_AUTH_TOKEN`,
   * `tokenKey`; the constant itself is no secret, what is stored under it is.
   */
  readonly isSecretKey = remembered((key) => {
    const words = splitWords(key).filter((word) => word !== 'pref' && word !== 'prefs');
    if (words[0] === 'key' || words[0] === 'k') words.shift();
    if (words.length === 1 && this.lists.storedAs.includes(words[0] ?? '')) return true;
    const last = words.at(-1);
    if (words.length > 1 && (last === 'key' || last === 'id') && this.wordsAreSecret(words.slice(0, -1)))
      return last === 'key';
    return this.wordsAreSecret(words);
  });

  /** Whether `member` is the content of an input named `owner`, which is then judged without its input words. */
  isSecretContent(owner: string, member: string): boolean {
    return this.secretContent(owner, member) !== undefined;
  }

  /** What a secret's input holds: `new password` for `newPasswordField.text`. */
  secretContent(owner: string, member: string): string | undefined {
    if (!this.contents.has(member.toLowerCase())) return undefined;
    const words = [...splitWords(owner)];
    while (words.length > 1 && this.inputs.has(words.at(-1) ?? '')) words.pop();
    return this.wordsAreSecret(words) ? words.join(' ') : undefined;
  }

  /** Whether a type is one of texts, bytes, or anything at all. */
  isText(type: string): boolean {
    return this.textTypes.has(type.slice(type.lastIndexOf('.') + 1));
  }

  /** Whether a variable declared with this type can hold a secret. */
  readonly canHoldSecret = remembered((type) => {
    const base = type.slice(type.lastIndexOf('.') + 1);
    return this.isText(type) || this.wordsAreSecret(splitWords(base));
  });

  /**
   * Whether a name says just `token` where the code around it, by `context`'s names, speaks of other tokens: `onNewToken(token)`; or
   * where `owner`, the value that it belongs to, has one of its own: `share.token`.
   */
  isOtherToken(name: string, context: readonly string[], owner?: string): boolean {
    if (!this.isBareToken(name)) return false;
    const spoken = splitWords(owner ?? '').findLast((word) => !this.lists.recordWords.includes(word));
    if (spoken !== undefined && this.lists.otherTokenOwners.includes(spoken)) return true;
    return context.some((around) => {
      const spoken = splitWords(around);
      const isQualified = spoken.some((word) => this.lists.tokenQualifiers.includes(word));
      return !isQualified && spoken.some((word) => this.lists.otherTokenContexts.includes(word));
    });
  }

  /**
   * Whether the names that a value comes from speak of another kind of token, and none of a credential: `Messaging`, `messaging` and
   * `token` of `Messaging.messaging().token`.
   */
  speakOfOtherTokens(said: readonly string[]): boolean {
    const all = said.map((name) => splitWords(name.replace(/instance_?id/i, ' instanceid ')));
    if (all.some((words) => this.isQualified(words))) return false;
    return all.some((words) => {
      const end = words.findIndex((word) => /^tokens?$/.test(word));
      if (end >= 0) return words.slice(0, end).some((word) => this.otherKinds.has(word));
      // `push` alone puts something into a list, or opens a screen.
      return words.length > 1 || words[0] !== 'push'
        ? words.some((word) => this.lists.deviceTokenContexts.includes(word))
        : false;
    });
  }

  /** Whether a word before `token` says what the token opens: `access token`, and no `token refresh`. */
  private isQualified(words: readonly string[]): boolean {
    const end = words.findIndex((word) => /^tokens?$/.test(word));
    const before = end < 0 ? words.filter((word) => !vague.has(word)) : words.slice(0, end);
    return before.some((word) => this.lists.tokenQualifiers.includes(word));
  }

  /** Whether a name says that something is a token, and no word of it what the token opens. */
  isBareToken(name: string): boolean {
    const words = splitWords(name);
    return words.includes('token') && !words.some((word) => this.lists.tokenQualifiers.includes(word));
  }

  /** Whether a name says which other token it is: a device's, a page's, a lock's. */
  isNamedOtherToken(name: string): boolean {
    const words = splitWords(name);
    const end = words.indexOf('token');
    return end > 0 && !this.isSecret(name) && words.slice(0, end).some((word) => this.beforeToken.has(word));
  }

  private wordsAreSecret(words: readonly string[]): boolean {
    return this.phraseIn(words) !== undefined;
  }

  private phraseIn(written: readonly string[]): readonly string[] | undefined {
    // `password2`, `pinCode1`: one of several.
    const words = withoutPublicPrefix(written).map((word) => /^(\p{L}{3,})\d{1,2}$/u.exec(word)?.[1] ?? word);
    return this.lists.secret.find((phrase) => {
      const start = indexOfPhrase(words, phrase);
      if (start < 0) return false;
      const tail = words.slice(start + phrase.length);
      if (tail.some((word) => this.after.has(word))) return false;
      if (this.lists.secretAnyway.some((sure) => indexOfPhrase(words, sure) >= 0)) return true;
      const before = /^tokens?$/.test(phrase[0] ?? '') ? this.beforeToken : this.before;
      return !words.slice(0, start).some((word) => before.has(word));
    });
  }
}

/**
 * A name's words without `EXPO_PUBLIC_` and its like, which say how a value comes into the app, not what it is. Sources:
 * https://docs.expo.dev/guides/environment-variables/, https://nextjs.org/docs/app/guides/environment-variables
 */
export function withoutPublicPrefix(words: readonly string[]): readonly string[] {
  const [first, second] = words;
  return second === 'public' && (first === 'expo' || first === 'next') ? words.slice(2) : words;
}

function wordsNaming({ secret, storedAs }: NameLists): string[] {
  const named = secret.flatMap((phrase) =>
    phrase.length === 1 ? [...phrase] : ['', '_', '-', '.', ' '].map((separator) => phrase.join(separator)),
  );
  return [...named, ...storedAs.flatMap((word) => [`"${word}"`, `'${word}'`])];
}

/** Words that tell a token when they stand before it, and little elsewhere. */
const vague = new Set(['user', 'id', 'api', 'security', 'session']);

/** `api keys` of `api key`: what a list of them is called. */
function pluralOf(phrase: readonly string[]): string[][] {
  const last = phrase.at(-1) ?? '';
  return ['key', 'token', 'passphrase'].includes(last) ? [[...phrase.slice(0, -1), `${last}s`]] : [];
}

/** Where `phrase` last occurs in `words` as a run, or -1. */
function indexOfPhrase(words: readonly string[], phrase: readonly string[]): number {
  for (let start = words.length - phrase.length; start >= 0; start--) {
    if (phrase.every((word, offset) => words[start + offset] === word)) return start;
  }
  return -1;
}
