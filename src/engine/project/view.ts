import type { Span } from '../document';
import type { AppStructure } from './structure';

/** A host pattern of one stack's own rules: which hosts a pin or a cleartext setting covers. */
export interface HostRule {
  readonly host: string;
  readonly subdomains: 'none' | 'one label' | 'all';
}

/** A part of an app's data, as the rules of Android's backup name it. */
export interface BackupRule {
  readonly domain: string;
  readonly path: string;
  /** Only into a copy that is encrypted on the phone, or straight to another one. */
  readonly isSealed?: true;
}

/** What a file says that other files may ask for. */
export type FactValue =
  /** A constant: its text, a reference to another constant, or both joined. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly key: string }
  /** Texts and references one after the other. */
  | { readonly kind: 'joined'; readonly parts: readonly FactValue[] }
  /** A text that may be a secret, of which only that it is there was kept from an earlier check. */
  | { readonly kind: 'withheld' }
  /** Hosts that are pinned on a stack. */
  | { readonly kind: 'pins'; readonly hosts: readonly HostRule[] }
  /** A function that takes a parameter to a sink, or gives a secret though its name does not say so. */
  | {
      readonly kind: 'function';
      /** The type or object that it belongs to, with its supertypes; empty for a free function. */
      readonly owners: readonly string[];
      readonly isExtension: boolean;
      /** What callers call each parameter. */
      readonly parameters: readonly string[];
      readonly sinks: readonly {
        readonly model: string;
        readonly value: number;
        readonly key?: number | string;
        readonly span: Span;
        readonly objects?: true;
        /** Whether it stores what it is given, rather than printing it. */
        readonly stores?: true;
      }[];
      /** The name of the secret that it gives. */
      readonly source?: string;
    }
  /** A type with a secret in this field; `isPrinted` where a value of it shows its fields. */
  | { readonly kind: 'record'; readonly field: string; readonly isPrinted: boolean }
  /** A secret that comes to lie where Android's backup may take it: `name` is the secret's, or what keeps it sealed. */
  | {
      readonly kind: 'stored';
      readonly domain: string;
      readonly file?: string;
      readonly name: string;
      readonly isSealed: boolean;
    }
  /** A read or removal of what is stored under a secret's key, and where its file takes another import. */
  | {
      readonly kind: 'read';
      readonly store: string;
      readonly removes: boolean;
      /** Whether the file that reads signs people in, or speaks to a server for them. */
      readonly signsIn: boolean;
      readonly nameEnd: number;
      readonly importAt: number;
      readonly package?: string;
    }
  /** What a section of a file of backup rules takes and leaves. */
  | {
      readonly kind: 'backup';
      readonly section: string;
      readonly excludes: readonly BackupRule[];
      readonly includes: readonly BackupRule[];
      /** Only where nobody but the person can read it: under the lock of their phone. */
      readonly isSealed?: true;
    }
  /** The lessons that somebody of a role finished, by their ids. */
  | { readonly kind: 'learnt'; readonly role: string; readonly lessons: readonly string[] }
  /** The network security config that the manifest names. */
  | { readonly kind: 'config'; readonly resource: string }
  /** A place that carries a value into the app, or reads it there; `rank` 0 for what carries it, the span for who relates to it. */
  | {
      readonly kind: 'shipping';
      readonly through: string;
      readonly rank: number;
      readonly isDebug: boolean;
      readonly span: Span;
    }
  /** An app, a module or a target that a file declares. */
  | { readonly kind: 'structure'; readonly structure: AppStructure };

/**
 * One fact with its place. Keys: `const:Type.NAME`, `const:NAME`, `function:NAME`, `method:Type.NAME` of logs, `type:NAME` of what is called like a sink, `record:TYPE`, `state:FILE`, `reducers:FILE` of states that are put together, `encrypted:PLACE`, `stored:secret`, `sealed:TYPE.FIELD` of a field that another file decrypts, `store:NAME` of a store that other files write to, `value:NAME` of a variable's type, `opened:NAME` of a constant that is opened in a browser, `read:KEY`, `backup:RESOURCE`, `pins:STACK`,
 * `key-file:NAME`, `key-file-password:NAME`, `store-use:NAME` for what is signed with a key store,
 * `manifest:application`, `manifest:network-security-config`, `manifest:min-sdk`, `logger:NAME`, `structure:app`, `uses:TOOL`, `ships:NAME` for what
 * ships under a key's plain name, and what configuration hands to code,
 * `config:SOURCE.NAME`:
 *
 * | SOURCE | said by | read as |
 * |---|---|---|
 * | `BuildConfig` | Gradle's `buildConfigField` | `BuildConfig.NAME` |
 * | `R.string` | Gradle's `resValue`, `res/values` | `R.string.NAME`, `@string/NAME` |
 * | `placeholder` | Gradle's `manifestPlaceholders` | `${NAME}` in a manifest |
 * | `manifest` | a manifest's `meta-data` | the metadata of the package |
 * | `gradle` | `.properties` files, variables of a build file | `findProperty("NAME")`, `NAME` in Gradle |
 * | `setting` | `.xcconfig`, a project's build settings | `$(NAME)` in an `Info.plist` or a setting |
 * | `plist` | an `Info.plist`, `INFOPLIST_KEY_NAME` | the bundle's `NAME` |
 * | `env` | `.env` files, profiles of `eas.json` | `process.env.NAME`, `Config.NAME` |
 * | `extra` | `extra` of `app.json` | `Constants.expoConfig.extra.NAME` |
 */
export interface Fact {
  readonly key: string;
  readonly path: string;
  readonly span: Span;
  readonly value: FactValue;
}

/** What a file's evaluation may ask of the rest of the project. Every question asked is remembered as a dependency. */
export interface ProjectView {
  /** What other files ask for (see `WantedSearch`). */
  readonly wanted?: readonly string[];
  /** Names of functions of other files whose calls are worth asking for with `function:NAME`. */
  readonly callees?: ReadonlySet<string>;
  lookup(key: string): readonly Fact[];
}

/** A view that knows nothing: for files checked alone. */
export const emptyView: ProjectView = { lookup: () => [] };

/** The text of a constant of another file, following references; undefined where files disagree or none has it. */
export function constantText(view: ProjectView, key: string, depth = 0): string | undefined {
  if (depth > 8) return undefined;
  const texts = new Set(
    view.lookup(key).flatMap(({ value }) => {
      const text = textOfValue(view, value, depth);
      return text === undefined ? [] : [text];
    }),
  );
  const [only] = texts;
  return texts.size === 1 ? only : undefined;
}

/** The text of a fact's value, following references; undefined where files disagree or none has it. */
export function textOfValue(view: ProjectView, value: FactValue, depth = 0): string | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'reference') return constantText(view, value.key, depth + 1);
  if (value.kind !== 'joined') return undefined;
  const texts = value.parts.map((part) => textOfValue(view, part, depth + 1));
  return texts.every((text) => text !== undefined) ? texts.join('') : undefined;
}
