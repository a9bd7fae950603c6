import type { Span } from '../../document';
import type { TreeElement } from '../../ir/tree';
import type { ScriptLanguage } from '../../syntax/script-tokens';
import type { RuleContext } from '../context';
import type { Command } from './commands';

/** A script of a build that is no shell's. */
export interface OtherScript {
  readonly language: ScriptLanguage;
  /** The text that `span` points into. It is as long as the document's. */
  readonly text: string;
  readonly span: Span;
  /** The command that runs it, where one does: its output may be taken. */
  readonly command?: Command;
  /** The elements around it, from the outside in. */
  readonly around: readonly TreeElement[];
}

/** Programs that take a script as a word, and the option before it; a here-document is a script to all of them. */
const programs: readonly { readonly name: RegExp; readonly language: ScriptLanguage; readonly option: RegExp }[] = [
  { name: /(?:^|\/)python[\d.]*$/, language: 'python', option: /^-c$/ },
  { name: /(?:^|\/)(?:node|nodejs|bun)$/, language: 'javascript', option: /^(?:-e|-p|-pe|--eval|--print)$/ },
];

/** The scripts in Python and JavaScript that commands run: `python3 -c '…'`, `node <<EOF`. */
export function* scriptsOf(command: Command): Generator<OtherScript> {
  const { element, around } = command;
  const program = programs.find(({ name }) => name.test(element.name));
  if (!program) return;
  for (const { name, textSpan: span } of element.children) {
    if (!program.option.test(name) && name !== 'here-document') continue;
    yield { language: program.language, text: inQuotes(command.text, span), span, command, around };
  }
}

/** In the shell's double quotes a quote is written `\"`. */
function inQuotes(text: string, { start, end }: Span): string {
  if (text[start - 1] !== '"') return text;
  return text.slice(0, start) + text.slice(start, end).replaceAll('\\"', ' "') + text.slice(end);
}

/**
 * The steps of a build server's file that are written in Python or JavaScript. Sources: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell,
 * https://github.com/actions/github-script and https://learn.microsoft.com/en-us/azure/devops/pipelines/tasks/reference/python-script-v0
 */
export function* scriptSteps({ tree, document }: RuleContext): Generator<OtherScript> {
  if (document.language !== 'yaml' || !tree) return;
  for (const { element, around } of withAround(tree.roots, [])) {
    const of = (name: string) => element.children.find((child) => child.name === name);
    const uses = of('uses')?.text ?? of('task')?.text ?? '';
    const step = [...around, element];
    const at = (script: TreeElement | undefined, language: ScriptLanguage | undefined) =>
      script && language && script.text !== ''
        ? [{ language, text: document.text, span: script.textSpan, around: step }]
        : [];
    const given = (of('with') ?? of('inputs'))?.children.find(({ name }) => name === 'script');
    if (uses.startsWith('actions/github-script@')) yield* at(given, 'javascript');
    if (uses.startsWith('PythonScript@')) yield* at(given, 'python');
    const shell = of('shell')?.text ?? '';
    for (const child of element.children)
      if (runs.has(child.name)) yield* at(child, languageOf(shell) ?? languageOf(/^#![^\r\n]*/.exec(child.text)?.[0]));
  }
}

const runs = new Set(['run', 'command', 'script', 'content', 'item']);

function languageOf(shell = ''): ScriptLanguage | undefined {
  const program = /(?:^|[\s/])(python|node)[\d.]*(?=\s|$)/.exec(shell)?.[1];
  return program === undefined ? undefined : program === 'python' ? 'python' : 'javascript';
}

function* withAround(
  elements: readonly TreeElement[],
  around: readonly TreeElement[],
): Generator<{ readonly element: TreeElement; readonly around: readonly TreeElement[] }> {
  for (const element of elements) {
    yield { element, around };
    if (around.length < deepest) yield* withAround(element.children, [...around, element]);
  }
}

const deepest = 200;
