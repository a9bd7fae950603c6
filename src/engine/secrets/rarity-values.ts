import { isPlaceholder } from './formats';
import { splitWords, withoutPublicPrefix } from './names';
import { rarityOf } from './rarity';

/** The word lists of `policies/values.yml`; what each means is said there. */
export interface ValueLists {
  readonly ordinary: readonly string[];
  readonly naming: readonly string[];
  readonly placeholders: readonly string[];
  readonly algorithms: readonly string[];
  readonly publishable: readonly string[];
  readonly madeUp: readonly string[];
  readonly speech: readonly string[];
  readonly interface: readonly string[];
  readonly namingConstants: readonly string[];
  readonly appServices: readonly string[];
  /** Whole texts. */
  readonly protocolConstants: readonly string[];
  /** Calls that take a password without naming it, as `call` or `owner.call`, by the argument's position. */
  readonly passwordArguments: Readonly<Record<string, number>>;
}

type WordList = Exclude<keyof ValueLists, 'passwordArguments'>;

/** What a text beside a secret's name is: drawn at random, or what a person would choose as a password. */
export type ValueKind = 'rare' | 'password';

/** How sure a name is that what it holds is a password: `words` also lets plain words and phrases be one. */
export type Trust = 'none' | 'mixed' | 'words';

/** From here on a text is better explained by chance than by writing; found with `bench/rarity/measure.ts`. */
const rareFrom = 8;
/** Seven letters and more come together by chance in no key: vendors end the ones that they document so, `…EXAMPLEKEY`. */
const spelledOut = /EXAMPLE|[Ee]xample|PLACEHOLDER|[Pp]laceholder|CHANGE_?ME|REDACTED|[Rr]edacted/;
/** A text without digits is spelt in some language; only a long and very odd one is a key. */
const oddPerLetter = 1.5;

/** Judges texts that stand beside a secret's name. */
export class CredentialValues {
  private readonly passwordArguments: ReadonlyMap<string, number>;
  private readonly sets: ReadonlyMap<WordList, ReadonlySet<string>>;

  constructor(lists: ValueLists) {
    const { passwordArguments, ...words } = lists;
    this.passwordArguments = new Map(Object.entries(passwordArguments));
    this.sets = new Map(Object.entries(words).map(([list, each]) => [list as WordList, new Set(each)]));
  }

  /** Which argument of a call is a password, where the call is known to take one. */
  passwordArgument(call: string, owner: string | undefined): number | undefined {
    return this.passwordArguments.get(owner === undefined ? call : `${owner}.${call}`);
  }

  private has(list: WordList, word: string): boolean {
    return this.sets.get(list)?.has(word) === true;
  }

  /** Whether one of a list's words is in a name. */
  speaksOf(list: 'publishable' | 'madeUp' | 'namingConstants' | 'appServices', name: string): boolean {
    const words = withoutPublicPrefix(splitWords(name));
    // `AppCenter` is written as two words.
    return words.some((word, index) => this.has(list, word) || this.has(list, word + (words[index + 1] ?? '')));
  }

  /** Whether a protocol fixes a text as a key for everyone. */
  isProtocolConstant(text: string): boolean {
    return this.has('protocolConstants', text);
  }

  /** What `text` is beside a secret's name made of `nameWords`; undefined where it is no secret's value. */
  kindOf(text: string, nameWords: readonly string[], trust: Trust): ValueKind | undefined {
    if (text.length < 4 || text.length > 4096 || !isPrintable(text) || refers(text)) return undefined;
    if (this.isProtocolConstant(text)) return undefined;
    if (this.isRare(text)) return 'rare';
    return trust !== 'none' && this.isPassword(text, nameWords, trust) ? 'password' : undefined;
  }

  /**
   * Whether a text is what is given where nothing but a password can stand: anything but a reference, a placeholder and a name, be it
   * as weak as it likes.
   */
  isGiven(text: string, nameWords: readonly string[]): boolean {
    if (text.length < 3 || text.length > 400 || !isPrintable(text) || refers(text) || isPlaceholder(text)) return false;
    const words = splitWords(text);
    // `myKeyPassword`: whoever builds the app writes his own there.
    const own = text.replace(/[^A-Za-z]|^(?:my|your)/gi, '').toLowerCase();
    if (own === nameWords.join('')) return false;
    const isNamed = words.length > 1 && (containsAll(words, nameWords) || /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text));
    const says = (word: string) =>
      this.isNoPasswordWord(word) || this.has('ordinary', word) || nameWords.includes(word);
    // `keystore password`, `Secret`: what stands there until someone fills it in.
    if (words.every((word) => says(word) || word === 'keystore') && words.some((word) => this.has('naming', word)))
      return false;
    return (
      !isNamed && !words.some((word) => this.has('placeholders', word)) && !/^(?:true|false|null|undefined)$/.test(text)
    );
  }

  /**
   * Whether a password looks as if it kept something: of three kinds of signs at least, and not around a word like `password` or
   * `test`. What tests make up for themselves seldom does.
   */
  isCareful(text: string): boolean {
    return this.isMixed(text, 3);
  }

  /** Whether a person may have chosen a password to keep something: of letters and other signs, or a passphrase. */
  isChosen(text: string): boolean {
    return this.isMixed(text, 2) || this.isPassphrase(text);
  }

  private isMixed(text: string, fewest: number): boolean {
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/].filter((kind) => kind.test(text));
    const words = splitWords(text).map((word) => word.replace(/\d+$/, ''));
    const isMadeUp = words.some((word) => this.isNoPasswordWord(word) || this.has('madeUp', word));
    return text.length >= 8 && /[A-Za-z]/.test(text) && kinds.length >= fewest && !isMadeUp && !isCounted(text);
  }

  /**
   * Whether a text is plain words in a row, as people draw them for a passphrase: at least four, in lower case, none of those that
   * sentences are held together by, and mostly none of labels. Source: https://www.eff.org/dice (words of three to nine letters).
   */
  isPassphrase(text: string): boolean {
    if (!/^[a-z]{3,12}([ -])[a-z]{3,12}(?:\1[a-z]{3,12}){2,10}$/.test(text)) return false;
    const words = text.split(/[ -]/);
    // Drawn words may come again, but not most of them.
    if (new Set(words).size * 4 < words.length * 3 || isCountedOut(text)) return false;
    if (words.some((word) => this.has('madeUp', word) || this.has('speech', word))) return false;
    const ofLabels = words.filter(
      (word) => this.isNoPasswordWord(word) || this.has('ordinary', word) || this.has('interface', word),
    );
    // With hyphens a name of a thing on the screen looks alike.
    return ofLabels.length * (text.includes(' ') ? 2 : 3) <= words.length;
  }

  private isRare(text: string): boolean {
    if (text.length < 8 || /\s/.test(text) || isSequence(text) || hasFixedShape(text)) return false;
    if (isUuid(text)) return true;
    const rarity = rarityOf(text);
    if (rarity < rareFrom || this.showsWhereOneGoes(text, rarity)) return false;
    const words = splitWords(text);
    if (this.isAlgorithm(words[0] ?? '')) return false;
    if (/\d/.test(text)) return text.length >= 12 || rarity >= rareFrom * 1.5;
    return text.length >= 16 && rarity >= oddPerLetter * text.length;
  }

  /** A placeholder's word in a text which without it is not rare; in a long random one it stands by chance. */
  private showsWhereOneGoes(text: string, rarity: number): boolean {
    if (text.length <= 80 && spelledOut.test(text)) return true;
    if (splitWords(text).some((word) => this.has('placeholders', word))) return rarity < 4 * rareFrom;
    return isPlaceholder(text) && text.length < 24;
  }

  private isPassword(text: string, nameWords: readonly string[], trust: Trust): boolean {
    if (/\s/.test(text) || text.length > 40 || isPlaceholder(text) || isPadded(text) || isShaped(text)) return false;
    if (isCountedOut(text) || isListOfNames(text)) return false;
    const words = splitWords(text);
    if (words.length === 0 || words.some((word) => this.isNoPasswordWord(word))) return false;
    if (nameWords.length > 1 && text.toLowerCase() === nameWords.join('')) return false;
    // A PIN is of digits; letters under its name greet a device, or say which PIN is meant.
    if (nameWords.includes('pin') && !/\d/.test(text)) return false;
    if (containsAll(words, nameWords) || isIdentifier(text) || this.isNameInCapitals(text, nameWords)) return false;
    if (words.every((word) => this.has('ordinary', word) || nameWords.includes(word))) return false;
    if (/\d/.test(text) || /[^\w.:/-]/.test(text)) return trust === 'words' || /[a-z].*\d|\d.*[a-z]|[^\w]/i.test(text);
    return trust === 'words' && words.length === 1;
  }

  /** `PASSCODEMOBILE` under `PASSCODE`: the name of a key or setting, its words written as one. */
  private isNameInCapitals(text: string, nameWords: readonly string[]): boolean {
    const joined = text.toLowerCase();
    return /^[A-Z]{6,}$/.test(text) && nameWords.some((word) => word.length > 3 && joined.startsWith(word));
  }

  private isNoPasswordWord(word: string): boolean {
    return this.has('naming', word) || this.has('placeholders', word) || this.isAlgorithm(word);
  }

  /** `RSA2048` is `rsa` with a size. */
  private isAlgorithm(word: string): boolean {
    return this.has('algorithms', word) || this.has('algorithms', word.replace(/\d{3,4}$/, ''));
  }
}

/** Whether a text repeats its own name: `RC_E2E_PRIVATE_KEY` in a constant called `E2E_PRIVATE_KEY`. */
function containsAll(words: readonly string[], nameWords: readonly string[]): boolean {
  return nameWords.length > 1 && nameWords.every((word) => words.includes(word));
}

/** Words joined as code joins them, numbered at most: `cache_s3_access_key`, `user-2`, `LOGIN_V2`. */
function isIdentifier(text: string): boolean {
  return /^[A-Za-z]+\d{0,2}(?:[_.-](?:[A-Za-z]+\d{0,2}|\d{1,2}))+$|^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(text);
}

/** Keys and passwords in code are written in ASCII; a word of another script is a label. */
function isPrintable(text: string): boolean {
  return /^[ -~]+$/.test(text) && /[A-Za-z0-9]/.test(text);
}

/** A text that names what stands elsewhere: a variable, a resource, a vault's entry, a format's place. */
function refers(text: string): boolean {
  if (/\.{3}$/.test(text)) return true;
  if (
    /\$\{|\$\(|\{\{|<%|#\{|\{\w*\}|%\w+%|%(?:\d+\$)?(?:[@sd]|0\d+[dx])|^\$\w|^\$env:|^@[\w+:]+\/|^\?attr|^<[^>]*>$|^\[[^\]]*\]$|^\(\(.*\)\)$/i.test(
      text,
    )
  )
    return true;
  return /^(?:R\.\w+\.|process\.env|import\.meta|System\.|os\.environ|secrets?[./]|vault[:/]|op:\/\/|arn:|env[:.]|ENC\[|\{cipher\}|Encrypted\(|!\w+)/.test(
    text,
  );
}

/** `APP-ID,APP-KEY`: what is asked of a vault, one name after the other. */
function isListOfNames(text: string): boolean {
  const names = text.split(',');
  return names.length > 1 && names.every((name) => isIdentifier(name));
}

/** The alphabet or the digits in groups, to show what belongs there: `abcd-efgh-ijkl-mnop`, `1234-5678-9012`. */
function isCountedOut(text: string): boolean {
  if (!/^[a-z\d]{3,6}(?:[-_.][a-z\d]{3,6})+$/i.test(text)) return false;
  const plain = text.replace(/[-_.]/g, '').toLowerCase();
  return Array.from(plain.slice(1), (sign, index) => sign.charCodeAt(0) - plain.charCodeAt(index)).every(
    (step, index) => step === 1 || (step === -9 && plain[index] === '9'),
  );
}

/** Letters that follow each other and then digits that do: `Abcd1234`, `abcdef1!`. */
function isCounted(text: string): boolean {
  const [, letters = '', digits = ''] = /^([A-Za-z]{3,})(\d+)\W*$/.exec(text) ?? [];
  const follows = (run: string) =>
    Array.from(run.slice(1), (sign, index) => sign.charCodeAt(0) - run.charCodeAt(index)).every((step) => step === 1);
  return letters !== '' && follows(letters.toLowerCase()) && follows(digits);
}

/** Letters or digits that mostly follow each other, or very few: `abcdef0123456789`, `1111-2222`. */
function isSequence(text: string): boolean {
  const plain = text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  const steps = Array.from(plain.slice(1), (sign, index) => sign.charCodeAt(0) - plain.charCodeAt(index));
  // Every second sign counts as well, where it goes on: `13579bdf`.
  const follow = steps.filter((step, index) => {
    return Math.abs(step) <= 1 || (Math.abs(step) === 2 && (step === steps[index - 1] || step === steps[index + 1]));
  });
  return follow.length * 2 > plain.length || new Set(plain).size <= Math.max(3, Math.floor(plain.length / 8));
}

/** One sign alone, or filled up to a length with one: `00000000`, `level1x00000000`. */
function isPadded(text: string): boolean {
  return new Set(text).size === 1 || /(.)\1{5}/.test(text);
}

/** Whether a text has the form of an id: a UUID, as services give one to each app. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** What is public whatever it looks like: fingerprints, pins, addresses, certificates, numbers, versions. */
function hasFixedShape(text: string): boolean {
  if (/^(?:[\da-f]{2}:){7,}[\da-f]{2}$/i.test(text) || /^sha(?:1|256|512)[-/]/i.test(text)) return true;
  if (/^(?:MII[A-Z]|ssh-|-----BEGIN (?:CERTIFICATE|PUBLIC))/.test(text) || /^0x[\da-f]{40}$/i.test(text)) return true;
  if (/^(?:data|blob|file|https?|wss?|content|mailto|[a-z][a-z0-9+.-]{1,20}):\/?\/|^data:/i.test(text)) return true;
  // A constant's name, with its version.
  if (/^[A-Z]{2,12}(?:_[A-Z\d]{1,8}){1,4}$/.test(text) && text.length < 24) return true;
  return isShaped(text) || /^[\d.+-]+$/.test(text) || text.endsWith('.apps.googleusercontent.com');
}

/**
 * What a wallet shows to be paid and watched: an extended public key, alone or in a descriptor without a private one, and addresses,
 * which are as long as 25 bytes are in Base58. Sources: https://github.com/satoshilabs/slips/blob/master/slip-0132.md,
 * https://github.com/bitcoin/bips/blob/master/bip-0173.mediawiki and https://en.bitcoin.it/wiki/List_of_address_prefixes
 */
function isWalletsPublicPart(text: string): boolean {
  if (/(?:^|[^A-Za-z\d])[xyztuvYZUV]pub[1-9A-HJ-NP-Za-km-z]{60,}/.test(text)) return !text.includes('prv');
  if (/^(?:bc|tb)1[ac-hj-np-z02-9]{39,71}$/.test(text)) return true;
  return (
    /^(?:1[1-9A-HJ-NP-Za-km-z]{32,33}|3[2-9A-R][1-9A-HJ-NP-Za-km-z]{32})$/.test(text) &&
    /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(text)
  );
}

/** Which of a wallet's keys is meant: `m/44'/60'/0'/0`. Source: https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki */
function isDerivationPath(text: string): boolean {
  return /^(?:[mM]|\d{1,10}['hH]?)(?:\/(?:\d{1,10}|\*)['hH]?)+$/.test(text);
}

/** The shapes of other things, for passwords as well: addresses, files, patterns of dates and of texts, colours, code. */
function isShaped(text: string): boolean {
  if (isWalletsPublicPart(text) || isDerivationPath(text)) return true;
  if (/^[^@\s]+@[\w-]+(?:\.[\w-]+)+$/.test(text) || /^\W*https?:/i.test(text)) return true;
  if (/^(?:\.{0,2}|~|[\w$-]+)\/(?:[\w.{}:$-]+\/)*[\w.{}:$-]*$/.test(text) && !/^[A-Za-z0-9+/]{32,}$/.test(text))
    return true;
  if (
    /^[\w-]+(?:\.[\w-]+)*\.(?:png|jpe?g|svg|json|xml|plist|txt|html?|[mc]?[jt]sx?|kt|java|swift|dart|p12|p8|jks|keystore|pem|cer|crt|der|zip|ttf|mp[34]|db|sqlite|ya?ml|properties|tsx?|sh)$/i.test(
      text,
    )
  )
    return true;
  if (/^[~^]?v?\d+\.\d+/.test(text) || /^\w+(?:\.[a-z]\w*){2,}$/.test(text)) return true;
  if (/^[yMdHhmsSaZzEQTu'.,:/_ -]+$/.test(text) || /^#[\da-f]{3,8}$/i.test(text)) return true;
  // Four bytes: which function of a contract is called. Source: https://docs.soliditylang.org/en/latest/abi-spec.html
  if (/^0x[\da-f]{8}$/i.test(text)) return true;
  if (/\\[dwsSDW]|\[[^\]]*-[^\]]*\]|\(\?|^\^.*\$$|\{\d+,\d*\}/.test(text)) return true;
  return /^[\w.]+\(.*\)$|^\.\w|^\w+\[|=>|\w::\w|^[\w.]+==?[^=]|[;{}]/.test(text);
}
