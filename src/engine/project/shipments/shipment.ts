import type { Span } from '../../document';
import type { KeyNames, NamedKey } from '../../secrets/key-names';

/** How near a place is to what takes a value into the app: a build file or list that carries it, a manifest, code that reads it. */
export const ranks = { carries: 0, manifest: 1, reads: 2 } as const;

/** A place that carries a key into the app, or reads it there. */
export interface Shipment {
  /** As it is told: `OPENAI_API_KEY`. */
  readonly name: string;
  /** All names that the value goes by here: what carries it and what it is taken from. */
  readonly names: readonly string[];
  readonly key: NamedKey;
  /** What carries it, as a message calls it. */
  readonly through: string;
  readonly rank: number;
  /** Whether it is in builds for development only. */
  readonly isDebug: boolean;
  readonly span: Span;
  /** The project's keys that may say the value. */
  readonly sources: readonly string[];
  /** Texts that stand in for the value where nothing gives it: judged as the literals that they are. */
  readonly fallbacks: readonly string[];
  /** Whether a value that the project knows is judged where it stands, whatever it is: only build environments hold samples. */
  readonly isFixed: boolean;
}

/** The name of `names` that says most of the key: the first that tells its class, else the first that speaks of a key at all. */
export function bestName(
  keyNames: KeyNames,
  names: readonly string[],
): { readonly name: string; readonly key: NamedKey } | undefined {
  const named = names.flatMap((name) => {
    const key = keyNames.of(name);
    return key ? [{ name, key }] : [];
  });
  return named.find(({ key }) => key.class !== 'C') ?? named[0];
}
