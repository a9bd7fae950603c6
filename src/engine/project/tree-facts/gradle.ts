import { descendants, type TreeElement } from '../../ir/tree';
import type { Fact, FactValue } from '../view';
import { factOf, valueOf, type KeyOf } from './values';

/**
 * What a Gradle build file hands to code: `BuildConfig` fields, resource values, the manifest's placeholders, and its own variables.
 * `elements` are Groovy's, or the view of Kotlin's. Source: https://developer.android.com/build/gradle-tips
 */
export function gradleFacts(path: string, elements: readonly TreeElement[]): Fact[] {
  const facts: Fact[] = [];
  for (const element of descendants(elements)) {
    if (element.name === 'buildConfigField') facts.push(...declared('BuildConfig', path, element, unquoted));
    if (element.name === 'resValue') facts.push(...declared('R.string', path, element, (value) => value));
    if (element.name === 'manifestPlaceholders')
      facts.push(...element.children.flatMap((entry) => named('placeholder', path, entry)));
    if (/^minSdk(?:Version)?$/.test(element.name)) facts.push(...oldestSystem(path, element));
    if (element.name === 'ext' || element.name === 'extra')
      facts.push(...element.children.flatMap((entry) => named('gradle', path, entry)));
  }
  return [...facts, ...elements.flatMap((element) => named('gradle', path, element))];
}

/** `System.getenv("X")` asks the environment; anything else that is asked or named is a property or variable of the build. */
export const gradleKeyOf: KeyOf = ({ name, key }) => {
  if (key !== undefined) return `config:${/getenv|environmentVariable/.test(name) ? 'env' : 'gradle'}.${key}`;
  const last = name.slice(name.lastIndexOf('.') + 1);
  return last === '' ? undefined : `config:gradle.${last}`;
};

/** `buildConfigField("String", "NAME", value)`, with labels or without. */
function declared(source: string, path: string, element: TreeElement, shape: (value: FactValue) => FactValue): Fact[] {
  const { children } = element;
  const args = children.filter(({ name }) => name === 'argument');
  const labelled = (name: string, place: number) => children.find((one) => one.name === name) ?? args[place];
  const [type, name, value] = [labelled('type', 0), labelled('name', 1), labelled('value', 2)];
  if (!type || !name || !value || !/^(?:java\.lang\.)?string$/i.test(type.text)) return [];
  const known = valueOf(value, gradleKeyOf);
  return factOf(`${source}.${name.text}`, path, element.span, known && shape(known));
}

/** `minSdk = 24`, `minSdkVersion rootProject.ext.minSdkVersion`; a variable of that name is read through the modules that use it. */
function oldestSystem(path: string, element: TreeElement): Fact[] {
  const value = valueOf(element, gradleKeyOf) ?? (element.children[0] && valueOf(element.children[0], gradleKeyOf));
  return value ? [{ key: 'manifest:min-sdk', path, span: element.span, value }] : [];
}

function named(source: string, path: string, element: TreeElement): Fact[] {
  return /^[\w.-]+$/.test(element.name)
    ? factOf(`${source}.${element.name}`, path, element.span, valueOf(element, gradleKeyOf))
    : [];
}

/** A `BuildConfig` field's value is Java source: a text has its own quotes inside. */
function unquoted(value: FactValue): FactValue {
  if (value.kind === 'text') return { kind: 'text', text: value.text.replace(/^"|"$/g, '') };
  if (value.kind !== 'joined') return value;
  const last = value.parts.length - 1;
  const parts = value.parts
    .map((part, place): FactValue => {
      if (part.kind !== 'text') return part;
      const start = place === 0 ? part.text.replace(/^"/, '') : part.text;
      return { kind: 'text', text: place === last ? start.replace(/"$/, '') : start };
    })
    .filter((part) => part.kind !== 'text' || part.text !== '');
  const [only] = parts;
  return parts.length === 1 && only ? only : { kind: 'joined', parts };
}
