import { mostLayers, parentIds, type PoliciesAbove, type PolicySource, type PolicySources } from './chain';
import { rootId } from './load';
import { readLayer } from './layer';

/**
 * Reads what a policy extends, and what that extends, each once.
 * @param read gives the text of a policy that is not built in, by its id (see `reference.ts`); it never rejects.
 */
export async function gatherSources(
  text: string,
  ruleIds: readonly string[],
  read: (id: string) => Promise<PolicySource>,
  above?: PoliciesAbove,
): Promise<PolicySources> {
  const sources = new Map<string, PolicySource>();
  let asked = parentIds(readLayer(text, rootId, '', ruleIds), above);
  while (asked.length > 0) {
    const fresh = [...new Set(asked)].filter((id) => !sources.has(id)).slice(0, mostLayers - sources.size);
    const found = await Promise.all(fresh.map(async (id) => [id, await read(id)] as const));
    for (const [id, source] of found) sources.set(id, source);
    asked = found.flatMap(([id, source]) =>
      'text' in source ? parentIds(readLayer(source.text, id, source.name, ruleIds)) : [],
    );
  }
  return sources;
}
