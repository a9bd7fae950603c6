import {
  formatFiles,
  keyNameLists,
  modelFiles,
  nameLists,
  privilegedLists,
  rulePages,
  valueLists,
} from './data.generated';
import { Models, type ModelFile } from './flow/models';
import { Privileged, type PrivilegedLists } from './project/privileged';
import type { Format } from './secrets/format';
import { Formats } from './secrets/formats';
import { KeyNames, type KeyNameLists } from './secrets/key-names';
import { SecretNames, type NameLists } from './secrets/names';
import { spellingsOfKeyword } from './secrets/spoken';
import { CredentialValues, type ValueLists } from './secrets/rarity-values';

/** The data of `policies/` and the rules' pages, ready to use. */
export interface EngineData {
  readonly formats: Formats;
  readonly models: Models;
  readonly names: SecretNames;
  /** The same for texts that are written down beside a name. */
  readonly writtenNames: SecretNames;
  /** Names of what opens a key store, a signing key, a certificate or a keychain. */
  readonly signingNames: SecretNames;
  readonly values: CredentialValues;
  /** What names say of keys whose value is not to be seen. */
  readonly keyNames: KeyNames;
  /** Services that an app reaches through the team's backend only. */
  readonly privileged: Privileged;
  /** Markdown by rule id. */
  readonly pages: Readonly<Record<string, string>>;
}

interface FormatFile {
  readonly provider: string;
  readonly formats: readonly Omit<Format, 'provider'>[];
}

let built: EngineData | undefined;

/** The data that ships with the engine. It was validated when it was generated; made once. */
export function bundledData(): EngineData {
  built ??= build();
  return built;
}

function build(): EngineData {
  const all = Object.values(formatFiles as Record<string, FormatFile>).flatMap(({ provider, formats }) =>
    formats.map((format) => ({ ...format, keywords: format.keywords.flatMap(spellingsOfKeyword), provider })),
  );
  const writtenNames = SecretNames.written(nameLists as NameLists);
  return {
    formats: new Formats(all),
    models: new Models(Object.values(modelFiles) as ModelFile[]),
    names: new SecretNames(nameLists as NameLists),
    writtenNames,
    signingNames: SecretNames.signing(nameLists as NameLists),
    values: new CredentialValues(valueLists as ValueLists),
    keyNames: new KeyNames(keyNameLists as KeyNameLists, all, writtenNames),
    privileged: new Privileged(privilegedLists as PrivilegedLists),
    pages: rulePages,
  };
}
