import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { schemaAt, type SchemaNode } from '../engine/policy/schema-walk';
import { readYaml, type ValuePath } from '../engine/policy/yaml-reader';
import { rules } from '../engine/rules/registry';
import { rangeOf } from './places';
import type { Place } from './workspace';

/** What a key of a policy means, and for a rule what it weighs in the end, by whose word. */
export function policyHover(
  { root }: Place,
  document: TextDocument,
  position: Position,
  { schema, ruleLink }: { readonly schema: SchemaNode; readonly ruleLink: string | undefined },
): Hover | undefined {
  const reading = readYaml(document.getText(), '');
  const at = reading.pathAt(document.offsetAt(position));
  if (!at || at.path.length === 0) return undefined;
  const path = at.path.map((step) => (typeof step === 'number' ? 0 : step));
  const place = reading.place(at.path);
  const span = at.isKey ? place?.key : place?.value;
  const parts = [...ruleWords(root.folder.policy, ruleIn(at.path, document, span), ruleLink), ...about(schema, path)];
  if (parts.length === 0 || !span) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n') }, range: rangeOf(document, span) };
}

/** The rule that a place names: a key of `rules`, or the value of `rule`. */
function ruleIn(
  path: ValuePath,
  document: TextDocument,
  span: { start: number; end: number } | undefined,
): string | undefined {
  const index = path.indexOf('rules');
  const named = index >= 0 ? path[index + 1] : undefined;
  if (typeof named === 'string') return named;
  if (path.at(-1) !== 'rule' || !span) return undefined;
  return document.getText().slice(span.start, span.end);
}

function ruleWords(
  policy: Place['root']['folder']['policy'],
  id: string | undefined,
  ruleLink: string | undefined,
): string[] {
  const metadata = rules.find((rule) => rule.metadata.id === id)?.metadata;
  if (!metadata) return [];
  const origin = policy.levelOrigin(metadata.id);
  const level = policy.level(metadata.id) ?? metadata.severity;
  const by = origin ? `${origin.path}:${String(origin.line)}` : 'the rule itself';
  const enforcer = policy.enforcer(metadata.id);
  return [
    `**${metadata.title}** (checklist item ${String(metadata.checklist)})`,
    `In force: \`${level}\`, by ${by}.${enforcer === undefined ? '' : ` ${enforcer} enforces it: it can only be made stricter.`}`,
    ...(ruleLink === undefined ? [] : [`[The page of ${metadata.id}](${ruleLink}${metadata.id})`]),
  ];
}

function about(schema: SchemaNode, path: readonly (string | number)[]): string[] {
  const description = schemaAt(schema, path)?.description;
  // The description of a rule is its title, which stands above.
  return description === undefined || path.at(-2) === 'rules' ? [] : [description];
}
