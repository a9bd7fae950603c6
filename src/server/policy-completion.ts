import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver';
import { valueAt } from '../engine/policy/mistakes';
import { packs } from '../engine/policy/packs';
import { objectForm, schemaAt, valuesOf, type SchemaNode } from '../engine/policy/schema-walk';
import { readYaml } from '../engine/policy/yaml-reader';
import { cursorAt, type Cursor } from './policy-cursor';

/** What can be written at a place of a policy: keys, the words that a value may be, packs, and the hosts that it names already. */
export function policyCompletions(document: TextDocument, position: Position, schema: SchemaNode): CompletionItem[] {
  const text = document.getText();
  const cursor = cursorAt(text, document.offsetAt(position));
  const range = { start: { ...position, character: position.character - cursor.typed.length }, end: position };
  const items = cursor.kind === 'key' ? keys(text, cursor, schema) : values(text, cursor, schema);
  return items.map(({ insertText, label, ...item }) => ({
    ...item,
    label,
    insertTextFormat: InsertTextFormat.PlainText,
    textEdit: { range, newText: insertText ?? label },
  }));
}

function keys(text: string, { path }: Cursor, schema: SchemaNode): CompletionItem[] {
  const map = objectForm(schemaAt(schema, path));
  const written = path.includes(0) ? undefined : valueAt(readYaml(text, '').value, path);
  const there = new Set(typeof written === 'object' && written !== null ? Object.keys(written) : []);
  return Object.entries(map?.properties ?? {})
    .filter(([key]) => !there.has(key))
    .map(([key, below]) => ({
      label: key,
      kind: CompletionItemKind.Property,
      insertText: isPlain(below) ? `${key}: ` : `${key}:`,
      ...described(below),
    }));
}

function values(text: string, { path }: Cursor, schema: SchemaNode): CompletionItem[] {
  const rules = schemaAt(schema, ['rules'])?.properties ?? {};
  const words = valuesOf(schemaAt(schema, path)).map((word) => ({
    label: word,
    kind: CompletionItemKind.EnumMember,
    ...described(path.at(-1) === 'rule' ? rules[word] : undefined),
  }));
  return [...words, ...(path[0] === 'extends' ? packItems() : []), ...hosts(text, path), ...patterns(path, rules)];
}

function packItems(): CompletionItem[] {
  return Object.entries(packs).map(([name, text]) => ({
    label: `keyward:${name}`,
    kind: CompletionItemKind.Module,
    documentation: { kind: MarkupKind.Markdown, value: `\`\`\`yaml\n${text}\`\`\`` },
  }));
}

/** Hosts that the policy calls its own are what is pinned, and what the backend is. */
function hosts(text: string, path: Cursor['path']): CompletionItem[] {
  if (path[0] !== 'hosts' || path[1] === 'own' || path[1] === 'local') return [];
  const own = valueAt(readYaml(text, '').value, ['hosts', 'own']);
  const named = Array.isArray(own) ? own.filter((host) => typeof host === 'string') : [];
  return named.map((host) => ({ label: host, kind: CompletionItemKind.Value }));
}

function patterns(path: Cursor['path'], rules: Readonly<Record<string, SchemaNode>>): CompletionItem[] {
  if (path[0] !== 'enforced') return [];
  const ids = Object.entries(rules).map(([id, rule]) => ({
    label: id,
    kind: CompletionItemKind.Value,
    ...described(rule),
  }));
  return [...ids, { label: 'failOn', kind: CompletionItemKind.Value }];
}

function described(schema: SchemaNode | undefined): Pick<CompletionItem, 'documentation'> {
  return schema?.description === undefined ? {} : { documentation: schema.description };
}

/** Whether a value is written on its key's line. */
function isPlain({ type, anyOf, properties, items }: SchemaNode): boolean {
  if (anyOf) return anyOf.some(isPlain);
  return !properties && !items && type !== 'object' && type !== 'array';
}
