import { formatFiles, modelFiles, nameLists, rulePages, valueLists } from './data.generated';
import { Models, type ModelFile } from './flow/models';
import type { Format } from './secrets/format';
import { Formats } from './secrets/formats';
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
  built ??= {
    formats: new Formats(
      Object.values(formatFiles as Record<string, FormatFile>).flatMap(({ provider, formats }) =>
        formats.map((format) => ({ ...format, keywords: format.keywords.flatMap(spellingsOfKeyword), provider })),
      ),
    ),
    models: new Models(Object.values(modelFiles) as ModelFile[]),
    names: new SecretNames(nameLists as NameLists),
    writtenNames: SecretNames.written(nameLists as NameLists),
    signingNames: SecretNames.signing(nameLists as NameLists),
    values: new CredentialValues(valueLists as ValueLists),
    pages: rulePages,
  };
  return built;
}
