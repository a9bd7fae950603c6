import type { Document } from '../../document';
import { attribute, descendants, plistEntries, type Tree, type TreeElement } from '../../ir/tree';
import { settingReferences } from '../../syntax/xcconfig';
import type { Fact } from '../view';
import { at, child, factOf, valueIn, valueOf, type KeyOf } from './values';

const asSetting: KeyOf = ({ name }) => `config:setting.${name}`;
const asEnvironment: KeyOf = ({ name }) => `config:env.${name}`;

/** Names of files that say which variables there are, not what they are. */
const example = /(?:example|sample|template|dist)\b/i;

/** What a `.env` file says. It is read by `process.env`, react-native-config, react-native-dotenv and flutter_dotenv alike. */
export function environmentFacts({ path }: Document, { roots }: Tree): Fact[] {
  if (example.test(path.slice(path.lastIndexOf('/') + 1))) return [];
  return roots.flatMap((entry) => factOf(`env.${entry.name}`, path, entry.span, valueOf(entry, asEnvironment)));
}

/** What a `.properties` file says that a build reads; the texts that an app shows stand below its sources. */
export function propertyFacts({ path }: Document, { roots }: Tree): Fact[] {
  if (/(?:^|\/)src\//.test(path)) return [];
  return roots.flatMap((entry) => factOf(`gradle.${entry.name}`, path, entry.span, valueOf(entry, asSetting)));
}

/** What an Xcode configuration file sets. */
export function xcconfigFacts({ path }: Document, { roots }: Tree): Fact[] {
  return roots.flatMap((entry) => settingFacts(path, entry));
}

/** Settings of compilers and flags: nobody hands them to code, and every target has dozens. */
const ofTools = /^(?:CLANG|GCC|SWIFT|MTL|LD|LLVM|ENABLE|ALWAYS|COPY|DEBUG_INFORMATION|CODE_SIGN)_?/;

/** What an Xcode project sets, for itself and for its targets. */
export function pbxprojFacts({ path }: Document, { roots }: Tree): Fact[] {
  const configurations = roots.flatMap(({ children }) => children.filter(({ name }) => name === 'configuration'));
  return configurations.flatMap(({ children }) =>
    children
      .filter(({ name, text }) => /^[A-Z]/.test(name) && !ofTools.test(name) && text !== 'YES' && text !== 'NO')
      .flatMap((entry) => settingFacts(path, entry)),
  );
}

/** `INFOPLIST_KEY_NAME` becomes an entry of the property list that Xcode makes. */
function settingFacts(path: string, entry: TreeElement): Fact[] {
  const value = valueOf(entry, asSetting);
  const key = /^INFOPLIST_KEY_(\w+)/.exec(entry.name)?.[1];
  const listed = key === undefined ? [] : factOf(`plist.${key}`, path, entry.span, value);
  return [...factOf(`setting.${entry.name.replace(/\[.*/, '')}`, path, entry.span, value), ...listed];
}

/** The texts of an app's own property list. */
export function infoPlistFacts({ path }: Document, { roots }: Tree): Fact[] {
  if (!/Info[^/]*\.plist$/.test(path) || /GoogleService-Info[^/]*$/.test(path)) return [];
  const dict = at(roots, 'plist', 'dict');
  return (dict ? plistEntries(dict) : []).flatMap(({ key, value }) => {
    if (value.name !== 'string') return [];
    return factOf(`plist.${key}`, path, value.span, valueIn(value.text, value.textSpan, settingReferences, asSetting));
  });
}

/** What an Android resource file names. A text with a blank in it is for people to read: no key, host or name. */
export function resourceFacts({ path }: Document, { roots }: Tree): Fact[] {
  if (!/(?:^|\/)values\/[^/]+\.xml$/.test(path)) return [];
  const strings = roots.filter(({ name }) => name === 'resources').flatMap(({ children }) => children);
  return strings.flatMap((element) => {
    const name = element.name === 'string' || element.name === 'item' ? attribute(element, 'name')?.value : undefined;
    if (name === undefined || /\s/.test(element.text) || element.children.length > 0) return [];
    return factOf(`R.string.${name}`, path, element.span, resourceValue(element.text.replace(/^"|"$/g, '')));
  });
}

function resourceValue(text: string): ReturnType<typeof valueOf> {
  const key = /^@string\/(\w+)$/.exec(text)?.[1];
  return key === undefined ? valueOf({ text }, asSetting) : { kind: 'reference', key: `config:R.string.${key}` };
}

/** The metadata of a manifest: `${NAME}` is a placeholder that the build fills in. */
export function manifestFacts({ path }: Document, { roots }: Tree): Fact[] {
  if (!/AndroidManifest\.xml$/i.test(path)) return [];
  const facts: Fact[] = [];
  for (const element of descendants(roots)) {
    const [name, value] = [attribute(element, 'name'), attribute(element, 'value')];
    if (element.name !== 'meta-data' || !name || !value) continue;
    const known = value.value.startsWith('@')
      ? resourceValue(value.value)
      : valueIn(value.value, value.valueSpan, /\$\{(\w+)\}/g, (part) => `config:placeholder.${part.name}`);
    facts.push(...factOf(`manifest.${name.value}`, path, value.span, known));
  }
  return facts;
}

/** What Expo's `app.json` hands to code as `extra`, and the environment of each profile of `eas.json`. */
export function expoFacts({ path }: Document, { roots }: Tree): Fact[] {
  if (/(?:^|\/)app\.json$/.test(path)) {
    const extra = at(roots, 'expo', 'extra') ?? at(roots, 'extra');
    return extra ? extraFacts(path, extra, 'extra') : [];
  }
  if (!/(?:^|\/)eas\.json$/.test(path)) return [];
  return (at(roots, 'build')?.children ?? []).flatMap((profile) =>
    (child(profile, 'env')?.children ?? []).flatMap((entry) =>
      factOf(`env.${entry.name}`, path, entry.span, valueOf(entry, asEnvironment)),
    ),
  );
}

function extraFacts(path: string, { children }: TreeElement, key: string): Fact[] {
  return children.flatMap((entry) => [
    ...factOf(`${key}.${entry.name}`, path, entry.span, valueOf(entry, asEnvironment)),
    ...extraFacts(path, entry, `${key}.${entry.name}`),
  ]);
}
