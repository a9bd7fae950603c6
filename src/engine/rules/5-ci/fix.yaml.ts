import type { Span } from '../../document';
import type { TreeElement } from '../../ir/tree';
import { lineStart } from '../../syntax/elements';
import { readYaml } from '../../syntax/yaml';
import type { RuleContext } from '../context';
import { quotedReference } from './fix.shell';
import { isVariable } from './secret-name';
import { pathTo } from './tree-path';
import { edit, type VaultEdit, type Written } from './vault-fix';
import { vaultOf, type Vault } from './vault';

/** Blocks whose entries become variables of the environment. */
const variableBlocks = new Set(['variables', 'vars', 'environment', 'env', 'envs', 'global']);

/**
 * The system's own reference in place of a value, `$NAME` in a script; an entry that only sets what the vault sets goes away. What
 * would no longer be the same YAML is not offered.
 */
export function yamlEdit(context: RuleContext, written: Written): VaultEdit | undefined {
  const { tree } = context;
  const path = tree ? pathTo(tree, written.span) : [];
  const made = inScript(context, path, written) ?? inValue(context, path, written);
  return made && isStillYaml(context, made.edits) ? made : undefined;
}

/** Whether a document still reads as YAML after edits that do not overlap. */
export function isStillYaml({ document }: RuleContext, edits: VaultEdit['edits']): boolean {
  const changed = [...edits]
    .sort((left, right) => right.span.start - left.span.start)
    .reduce((text, { span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end), document.text);
  return readYaml(changed)?.hasErrors === false;
}

function inScript(
  context: RuleContext,
  path: readonly TreeElement[],
  { span, secret }: Written,
): VaultEdit | undefined {
  const script = path.findIndex(({ text, children }) => text !== '' && children.length > 0);
  if (script < 0) return undefined;
  const vault = vaultOf(context.document);
  if (vault.inScript) return { edits: [edit(context, span, vault.inScript(secret))] };
  const edits = quotedReference(context, span, `$${secret}`);
  return edits && { edits };
}

function inValue(context: RuleContext, path: readonly TreeElement[], written: Written): VaultEdit | undefined {
  const last = path.at(-1);
  if (!last || (last.text !== '' && last.children.length > 0)) return undefined;
  const vault = vaultOf(context.document);
  const entry = vault.setsVariables ? entryOf(path) : undefined;
  if (entry) return removed(context, entry);
  return replaced(context, vault, last, written);
}

function replaced(
  context: RuleContext,
  { value }: Vault,
  { textSpan }: TreeElement,
  written: Written,
): VaultEdit | undefined {
  if (!value) return undefined;
  const { span, secret } = written;
  const isBare = textSpan.start === span.start && !/['"]/.test(context.document.text[span.start - 1] ?? '');
  const reference = value(secret);
  // In a map on one line, braces end the map.
  return { edits: [edit(context, span, isBare && isInFlow(context, span) ? `"${reference}"` : reference)] };
}

function isInFlow({ document }: RuleContext, { start }: Span): boolean {
  const line = document.text.slice(document.text.lastIndexOf('\n', start - 1) + 1, start);
  return /[{[][^}\]]*$/.test(line);
}

/** The elements that set one variable and nothing else, with what they stand in. */
function entryOf(
  path: readonly TreeElement[],
): { readonly whole: TreeElement; readonly block: TreeElement } | undefined {
  const [last, parent, outer] = [path.at(-1), path.at(-2), path.at(-3)];
  if (!last || !parent) return undefined;
  if (parent.name === 'item' && outer && variableBlocks.has(outer.name)) {
    const isPair = last.name === 'value' && parent.children.every(({ name }) => /^(?:name|value)$/.test(name));
    const isOwn = isVariable(last.name) && parent.children.every((child) => child === last || child.name === 'opts');
    return isPair || isOwn ? { whole: parent, block: outer } : undefined;
  }
  if (!variableBlocks.has(parent.name)) return undefined;
  if (last.name === 'item')
    return /^[A-Z][A-Z0-9_]*=[^\s]+$/.test(last.text) ? { whole: last, block: parent } : undefined;
  return isVariable(last.name) && parent.text === '' ? { whole: last, block: parent } : undefined;
}

/** Takes an entry away with its lines; with its block, where it is all that stands there. */
function removed(
  context: RuleContext,
  { whole, block }: { readonly whole: TreeElement; readonly block: TreeElement },
): VaultEdit | undefined {
  const { text } = context.document;
  const { span } = block.children.length === 1 ? block : whole;
  const start = lineStart(text, span.start);
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  const rest = /^[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r|$)/.exec(text.slice(end));
  if (!rest || !/^[ \t]*(?:- )?$/.test(text.slice(start, span.start))) return undefined;
  return { edits: [edit(context, { start, end: end + rest[0].length }, '')], removes: true };
}
