import {
  broadScopeLists,
  formatFiles,
  keyNameLists,
  modelFiles,
  nameLists,
  privilegedLists,
  rulePages,
  valueLists,
} from './data.generated';
import { Models, type ModelFile } from './flow/models';
import type { Policy } from './policy/policy';
import type { PolicySettings } from './policy/settings';
import { formatOf, teamModels } from './policy/team-data';
import { BroadScopes, type BroadScope } from './project/broad-scopes';
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
  readonly broadScopes: BroadScopes;
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
  built ??= build([], []);
  return built;
}

const known = new WeakMap<PolicySettings, EngineData>();

/** The bundled data with what a team's policy adds to it: formats, and models of its own functions. */
export function dataFor({ settings }: Policy): EngineData {
  const { formats, models } = settings;
  const hasModels = Object.values(models).some((entries: readonly unknown[]) => entries.length > 0);
  if (formats.length === 0 && !hasModels) return bundledData();
  const data = known.get(settings) ?? build(formats.map(formatOf), hasModels ? [teamModels(models)] : []);
  known.set(settings, data);
  return data;
}

function build(teamFormats: readonly Format[], teamFiles: readonly ModelFile[]): EngineData {
  const bundled = Object.values(formatFiles as Record<string, FormatFile>).flatMap(({ provider, formats }) =>
    formats.map((format) => ({ ...format, keywords: format.keywords.flatMap(spellingsOfKeyword), provider })),
  );
  // The built-in formats come first: a team's word for a value never hides a known one.
  const all = [...bundled, ...teamFormats];
  const writtenNames = SecretNames.written(nameLists as NameLists);
  const sources = teamFiles.flatMap((file) => (file.sources ?? []).map(({ call }) => `${call}(`));
  return {
    formats: new Formats(all),
    models: new Models([...(Object.values(modelFiles) as ModelFile[]), ...teamFiles]),
    names: new SecretNames(nameLists as NameLists, sources),
    writtenNames,
    signingNames: SecretNames.signing(nameLists as NameLists),
    values: new CredentialValues(valueLists as ValueLists),
    keyNames: new KeyNames(keyNameLists as KeyNameLists, all, writtenNames),
    broadScopes: new BroadScopes(broadScopeLists as { scopes: BroadScope[] }),
    privileged: new Privileged(privilegedLists as PrivilegedLists),
    pages: rulePages,
  };
}
