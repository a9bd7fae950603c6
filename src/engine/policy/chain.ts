import type { Problem } from '../finding';
import { didYouMean } from '../text/closest';
import { packs } from './packs';
import { readLayer, type Layer } from './layer';
import { isRemote, referenceMistake, resolveReference } from './reference';
import type { ValuePath } from './yaml-reader';

/** A policy's text as the host found it, or why there is none. `name` is its path as problems tell it. */
export type PolicySource =
  { readonly text: string; readonly name: string; readonly warning?: string } | { readonly missing: string };

/** The texts of the policies that are not built in, by id; undefined for one that was not asked for. */
export type PolicySources = ReadonlyMap<string, PolicySource>;

/** A policy with what it builds on. */
export interface Chain {
  readonly layer: Layer;
  readonly parents: readonly Chain[];
}

const deepest = 10;
/** No policy is made of more files. */
export const mostLayers = 50;

/** The policies of folders further up in the same repository: what lies below builds on them without a word. */
export interface PoliciesAbove {
  /** The outermost first; `prefix` is the folder of each as seen from there, with a final slash, or empty. */
  readonly policies: readonly { readonly id: string; readonly prefix: string }[];
  /** The same of the policy below them all. */
  readonly prefix: string;
}

/**
 * Puts a policy together with the policies above it and with what it extends. Never throws: what cannot be had, leads in a
 * circle, or is wrong in a parent is a problem at the line of the root policy that asks for it, and the rest counts.
 */
export function readChain(
  root: Layer,
  sources: PolicySources,
  ruleIds: readonly string[],
  above?: PoliciesAbove,
): { readonly chain: Chain; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const known = new Map<string, Chain>();
  const read = (
    layer: Layer,
    below: readonly Layer[],
    tell: (code: string, message: string, at: ValuePath) => void,
  ): Chain => {
    const parents = extended(layer, layer === root ? above : undefined).flatMap(([reference, at]): Chain[] => {
      const fail = (code: string, message: string): Chain[] => {
        tell(code, message, at);
        return [];
      };
      const outer = layer === root ? aboveOf(reference, above) : undefined;
      const id = outer?.id ?? resolveReference(reference, layer.id);
      if (id === undefined)
        return fail('wrong-value', referenceMistake(reference) ?? 'This leads out of its package or repository.');
      const circle = [...below, layer].findIndex((one) => one.id === id);
      if (circle >= 0) {
        const names = [...below, layer].slice(circle).map(({ name }) => name);
        return fail('cycle', `These policies extend each other: ${[...names, names[0] ?? ''].join(' → ')}.`);
      }
      const seen = known.get(id);
      if (seen) return [seen];
      if (below.length >= deepest)
        return fail('too-deep', `Policies extend each other at most ${String(deepest)} deep.`);
      if (known.size >= mostLayers) return fail('too-many', `A policy is made of at most ${String(mostLayers)} files.`);
      const source = sourceOf(id, sources);
      if ('missing' in source) return fail('missing-parent', source.missing);
      if (source.warning !== undefined) tell('stale-parent', source.warning, at);
      const parent = readLayer(source.text, id, source.name, ruleIds, outer?.prefix ?? layer.prefix);
      for (const { message, span } of parent.problems) {
        tell('parent', `${source.name}:${String(parent.lineOf(span.start))}: ${message}`, at);
      }
      const chain = read(parent, [...below, layer], (code, message) => {
        tell(code, message, at);
      });
      known.set(id, chain);
      return [chain];
    });
    return { layer, parents };
  };
  const chain = read(root, [], (code, message, at) => {
    const severity = code === 'stale-parent' ? 'warning' : 'error';
    problems.push({ path: root.name, span: root.spanOf(at), code: `policy-${code}`, severity, message });
  });
  return { chain, problems };
}

/** What a policy extends, each with its place in the file. */
function extended({ file }: Layer, above?: PoliciesAbove): (readonly [string, ValuePath])[] {
  const { extends: written = [] } = file;
  const first = (above?.policies ?? []).map(({ id }) => [id, ['version']] as const);
  if (typeof written === 'string') return [...first, [written, ['extends']]];
  return [...first, ...written.map((reference, index) => [reference, ['extends', index]] as const)];
}

/** The ids of what a policy extends and is not built in. */
export function parentIds(layer: Layer, above?: PoliciesAbove): string[] {
  return extended(layer, above).flatMap(([reference]) => {
    const id = aboveOf(reference, above)?.id ?? resolveReference(reference, layer.id);
    return id === undefined || id.startsWith('keyward:') ? [] : [id];
  });
}

function aboveOf(id: string, above: PoliciesAbove | undefined): PoliciesAbove['policies'][number] | undefined {
  return above?.policies.find((one) => one.id === id);
}

function sourceOf(id: string, sources: PolicySources): PolicySource {
  if (id.startsWith('keyward:')) {
    const text = packs[id.slice('keyward:'.length)];
    if (text !== undefined) return { text, name: id };
    const names = Object.keys(packs).map((name) => `keyward:${name}`);
    return { missing: `There is no pack "${id}".${didYouMean(id, names) || ` There are ${names.join(', ')}.`}` };
  }
  return sources.get(id) ?? { missing: notRead(id) };
}

function notRead(id: string): string {
  if (isRemote(id)) return 'This policy is not in the cache. Run: keyward policy update';
  if (id.startsWith('npm:')) return 'This package cannot be read here.';
  return 'This file cannot be read here.';
}

/** A chain's policies, each once, in the order in which they apply: from left to right, what is extended first. */
export function inOrder(chain: Chain): Layer[] {
  const layers = new Set<Layer>();
  const visit = ({ layer, parents }: Chain): void => {
    for (const parent of parents) visit(parent);
    layers.add(layer);
  };
  visit(chain);
  return [...layers];
}

/** Every chain of a chain, itself last, each once. */
export function chainsIn(chain: Chain): Chain[] {
  const found = new Set<Chain>();
  const visit = (one: Chain): void => {
    for (const parent of one.parents) visit(parent);
    found.add(one);
  };
  visit(chain);
  return [...found];
}
