import type { PolicyFile } from './schema';
import type { Exception, InventoryKey, RuleSetting, TeamFormat, TeamModels, TrainingProof } from './settings';

type Written<Key extends keyof PolicyFile> = NonNullable<PolicyFile[Key]>;

type Defined<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** The same without the keys whose value is undefined. */
export function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as Defined<T>;
}

/** What a file's `rules` say, whichever way each is written. */
export function ruleSettingsOf(rules: Written<'rules'>): Record<string, RuleSetting> {
  return Object.fromEntries(Object.entries(rules).map(([rule, written]) => [rule, ruleSettingOf(written)]));
}

function ruleSettingOf(written: Written<'rules'>[string]): RuleSetting {
  if (typeof written === 'string') return { level: written };
  return defined({ level: written?.severity, options: written?.options });
}

export function exceptionOf(written: Written<'exceptions'>[number]): Exception {
  return defined(written);
}

export function keyOf({ 'max-age': maxAge, ...others }: Written<'keys'>[number]): InventoryKey {
  return defined({ ...others, maxAge });
}

export function proofOf({
  'review-every': reviewEvery,
  ...others
}: NonNullable<Written<'evidence'>['training']>): TrainingProof {
  return defined({ ...others, reviewEvery });
}

/** A format without its examples, which were tried when it was read. */
export function formatOf(written: Written<'formats'>[number]): TeamFormat {
  const { id, name, class: keyClass, keywords, pattern, 'max-length': maxLength, revoke } = written;
  return defined({ id, name, class: keyClass, keywords, pattern, maxLength, revoke });
}

export function modelsOf(written: PolicyFile['models'] = {}): TeamModels {
  const { sources = [], sinks = [], wrappers = [], sanitizers = [] } = written;
  return {
    sources: sources.map((entry) => defined(entry)),
    sinks: sinks.map((entry) => defined(entry)),
    wrappers: wrappers.map((entry) => defined(entry)),
    sanitizers: sanitizers.map((entry) => defined(entry)),
  };
}

/** The same without one key. */
export function without<T extends object, Key extends keyof T>(value: T, key: Key): Omit<T, Key> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Omit<T, Key>;
}
