import type { Location, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { loadPolicy, rootId } from '../engine/policy/load';
import { valueAt } from '../engine/policy/mistakes';
import { resolveReference } from '../engine/policy/reference';
import type { Origin } from '../engine/policy/settings';
import { readYaml } from '../engine/policy/yaml-reader';
import { today } from './today';
import type { Place } from './workspace';

/** From what a policy extends to its file; from a rule to where a parent sets it. */
export async function policyDefinition(
  { root, path: file }: Place,
  document: TextDocument,
  position: Position,
  ruleIds: readonly string[],
): Promise<Location | undefined> {
  const text = document.getText();
  const reading = readYaml(text, file);
  const at = reading.pathAt(document.offsetAt(position));
  const value = at && valueAt(reading.value, at.path);
  if (!at) return undefined;
  const surroundings = await root.folder.policyContext(file, text);
  if (at.path[0] === 'extends' && typeof value === 'string') {
    const source = surroundings.sources?.get(resolveReference(value, rootId) ?? '');
    return source && 'name' in source ? locationOf(root, { path: source.name, line: 1, column: 1 }) : undefined;
  }
  const [section, rule] = at.path;
  if (section !== 'rules' || typeof rule !== 'string') return undefined;
  const parents = JSON.stringify({ version: 1, extends: valueAt(reading.value, ['extends']) ?? [] });
  const { policy } = loadPolicy(parents, file, { ruleIds, today: today(), ...surroundings });
  const origin = policy.origin(['rules', rule, 'severity']) ?? policy.origin(['rules', rule]);
  return origin && origin.path !== file ? locationOf(root, origin) : undefined;
}

/** A fetched policy and a pack are no files that an editor could open. */
function locationOf(root: Place['root'], { path, line, column }: Origin): Location | undefined {
  if (/^(?:keyward:|git\+|https:)/.test(path)) return undefined;
  const start = { line: line - 1, character: column - 1 };
  return { uri: root.uriOf(path), range: { start, end: start } };
}
