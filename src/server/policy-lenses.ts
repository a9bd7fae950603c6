import type { CodeLens, Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { valueAt } from '../engine/policy/mistakes';
import { readYaml } from '../engine/policy/yaml-reader';
import { clientCommands, type RuleTarget } from '../protocol';
import { rangeOf } from './places';
import type { Place, Root } from './workspace';

/** Above each rule of a policy, how much it finds. */
export function policyLenses({ root }: Place, document: TextDocument, ruleIds: readonly string[]): CodeLens[] {
  const reading = readYaml(document.getText(), '');
  const written = valueAt(reading.value, ['rules']);
  if (typeof written !== 'object' || written === null) return [];
  return Object.keys(written).flatMap((rule): CodeLens[] => {
    const key = reading.place(['rules', rule])?.key;
    if (!key || !ruleIds.includes(rule)) return [];
    const count = root.folder.findingsOf(rule).length;
    const range = rangeOf(document, key);
    const title = `${count === 0 ? 'No' : String(count)} finding${count === 1 ? '' : 's'}`;
    const target: RuleTarget = { uri: document.uri, rule, line: range.start.line };
    const command = { title, command: count === 0 ? '' : clientCommands.showRuleFindings, arguments: [target] };
    return [{ range, command }];
  });
}

/** The places of what a rule finds in a folder. */
export async function ruleLocations(root: Root, rule: string): Promise<Location[]> {
  const locations: Location[] = [];
  for (const { path, span } of root.folder.findingsOf(rule)) {
    const document = await root.document(path);
    if (document) locations.push({ uri: document.uri, range: rangeOf(document, span) });
  }
  return locations;
}
