import type { TreeElement, TreePart } from '../../ir/tree';
import { descendants } from '../../ir/tree';
import { splitWords } from '../../secrets/names';
import type { KeyNames } from '../../secrets/key-names';
import { gradleKeyOf } from '../tree-facts/gradle';
import { bestName, ranks, type Shipment } from './shipment';

type Reference = TreePart & { readonly kind: 'reference' };

/**
 * What a Gradle build file takes from elsewhere into the app: `buildConfigField`, `resValue`, `manifestPlaceholders`. A value that is
 * written there is no shipment: it is judged as the literal that it is. `elements` are Groovy's, or the view of Kotlin's.
 * Source: https://developer.android.com/build/gradle-tips
 */
export function gradleShipments(elements: readonly TreeElement[], keyNames: KeyNames): Shipment[] {
  return shipmentsIn(elements, keyNames, isOfTests(elements));
}

/**
 * Whether a module names the one that it tests, as those of `com.android.test` do, or is an app of tests by its id: it holds tests alone,
 * and is never in the app.
 * Source: https://developer.android.com/studio/test/advanced-test-setup#use-separate-test-modules-for-instrumented-tests
 */
function isOfTests(elements: readonly TreeElement[]): boolean {
  return [...descendants(elements)].some((element) => {
    if (element.name === 'targetProjectPath') return true;
    const id = element.name === 'applicationId' || element.name === 'namespace' ? textOf(element) : '';
    return splitWords(id.slice(id.lastIndexOf('.') + 1)).at(-1) === 'tests';
  });
}

function textOf({ text, children }: TreeElement): string {
  return text === '' ? (children[0]?.text ?? '') : text;
}

function shipmentsIn(elements: readonly TreeElement[], keyNames: KeyNames, isDebug: boolean): Shipment[] {
  return elements.flatMap((element) => {
    const isDebugHere = isDebug || element.name === 'debug';
    const add = (name: TreeElement | undefined, value: TreeElement | undefined, through: string) =>
      name && value ? shipmentOf(keyNames, { name, value, through, isDebug: isDebugHere }) : [];
    if (element.name === 'buildConfigField') return add(...nameAndValue(element), 'BuildConfig');
    if (element.name === 'resValue') return add(...nameAndValue(element), 'a string resource');
    if (element.name === 'manifestPlaceholders')
      return element.children.flatMap((entry) => add(...placeholder(entry), 'the manifest'));
    return shipmentsIn(element.children, keyNames, isDebugHere);
  });
}

/** `buildConfigField("String", "NAME", value)`, with labels or without. */
function nameAndValue({ children }: TreeElement): [TreeElement | undefined, TreeElement | undefined] {
  const args = children.filter(({ name }) => name === 'argument');
  const labelled = (name: string, place: number) => children.find((one) => one.name === name) ?? args[place];
  return [labelled('name', 1), labelled('value', 2)];
}

/** `[NAME: value]`, `manifestPlaceholders["NAME"] = value`, `put("NAME", value)`. */
function placeholder(entry: TreeElement): [TreeElement | undefined, TreeElement | undefined] {
  const [first, second] = entry.children;
  if (/^(?:put|set)$/.test(entry.name)) return [first, second];
  return [{ ...entry, text: entry.name, textSpan: entry.openSpan }, entry];
}

function shipmentOf(
  keyNames: KeyNames,
  {
    name,
    value,
    through,
    isDebug,
  }: {
    readonly name: TreeElement;
    readonly value: TreeElement;
    readonly through: string;
    readonly isDebug: boolean;
  },
): Shipment[] {
  const references = referencesIn(value);
  const names = [name.text, ...references.map(({ key, name: path }) => key ?? path.slice(path.lastIndexOf('.') + 1))];
  const best = references.length === 0 ? undefined : bestName(keyNames, names);
  if (!best) return [];
  const sources = references.flatMap((reference) => gradleKeyOf(reference) ?? []);
  return [
    {
      ...best,
      ...{ names, through, isDebug, sources, rank: ranks.carries, span: name.textSpan },
      fallbacks: fallbacksIn(value),
      isFixed: false,
    },
  ];
}

/** `System.getenv("NAME") ?: "text"`. */
function fallbacksIn(value: TreeElement): string[] {
  const choices = [...descendants([value])].filter(({ name, parts }) => name === 'choice' && !parts);
  return choices.map(({ text }) => text.replace(/^"|"$/g, ''));
}

/** What a value is taken from: in its text, in the other sides of a choice. */
function referencesIn(value: TreeElement): Reference[] {
  return [...descendants([value])].flatMap(({ parts = [] }) =>
    parts.filter((part): part is Reference => part.kind === 'reference'),
  );
}
