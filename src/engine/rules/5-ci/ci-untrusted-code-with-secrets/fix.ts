import type { Fix, TextEdit } from '../../../finding';
import { lineStart } from '../../../syntax/elements';
import type { RuleContext } from '../../context';
import { quotedReference } from '../fix.shell';
import { isStillYaml } from '../fix.yaml';
import { edit } from '../vault-fix';
import type { Injection } from './injections';
import { child } from './workflow';

/**
 * Hands the text to the script as a variable, which the shell does not read as commands. Only for shells that write variables as
 * `$NAME`, and where the step's own lines can be added to.
 */
export function throughVariable(context: RuleContext, { expression, span, step }: Injection): Fix | undefined {
  const run = child(step, 'run');
  const shell = child(step, 'shell')?.text ?? 'bash';
  if (!run || !/^(?:ba|z|da)?sh\b/.test(shell)) return undefined;
  const name = variableFor(expression);
  const replaced = quotedReference(context, span, `\${${name}}`);
  const added = replaced && variableOf(context, step, name, expression);
  if (!added) return undefined;
  const edits = [...added, ...replaced];
  return isStillYaml(context, edits)
    ? { id: 'pass-through-variable', title: 'Hand it to the script as a variable', kind: 'fix', edits }
    : undefined;
}

/** `github.event.issue.title` is `ISSUE_TITLE`. */
function variableFor(expression: string): string {
  const words = expression.replace(/^github\.(?:event\.)?/, '').split(/\W+/);
  return words
    .filter((word) => word !== '')
    .join('_')
    .toUpperCase();
}

function variableOf(
  context: RuleContext,
  step: Injection['step'],
  name: string,
  expression: string,
): readonly TextEdit[] | undefined {
  const { text } = context.document;
  const value = `\${{ ${expression} }}`;
  const env = child(step, 'env');
  const known = env && child(env, name);
  if (known) return known.text === value ? [] : undefined;
  const before = env ? env.children[0] : child(step, 'run');
  if (!before) return undefined;
  const lead = text.slice(lineStart(text, before.span.start), before.span.start);
  if (!/^\s*(?:- )?$/.test(lead)) return undefined;
  const indent = ' '.repeat(lead.length);
  const end = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const at = { start: before.span.start, end: before.span.start };
  const entry = `${name}: ${value}${end}${indent}`;
  return [edit(context, at, env ? entry : `env:${end}${indent}  ${entry}`)];
}
