import type { Document, Span } from '../../document';
import type { Literal, Template } from '../../ir/ir';
import type { TreeElement } from '../../ir/tree';
import { shellScriptOf } from '../../syntax/groovy-scripts';
import { readShell } from '../../syntax/shell';
import type { RuleContext } from '../context';

/** A command of a script: its element (see `readShell`), and those that stand beside it, in order. */
export interface Command {
  readonly element: TreeElement;
  readonly siblings: readonly TreeElement[];
  /** The elements around the script, from the outside in: job, step and `run` of a workflow. */
  readonly around: readonly TreeElement[];
  /** The text that the command's spans point into. It is as long as the document's. */
  readonly text: string;
  /** Whether it stands in `$(…)`, so that a word gets what it prints. */
  readonly isSubstituted: boolean;
}

const deepest = 200;

/** Every command of a document: of scripts, of the steps of a build server's file, and of texts that code hands to a shell. */
export function* commandsIn(context: RuleContext): Generator<Command> {
  const { tree, program, document } = context;
  if (tree && document.language === 'groovy') yield* inGroovy(document, tree.roots, []);
  else if (tree && speaksShell.has(document.language))
    yield* inElements({
      siblings: tree.roots,
      around: [],
      text: document.text,
      level: document.language === 'shell' ? 1 : 0,
    });
  if (!program || document.language !== 'ruby') return;
  for (const call of program.calls()) {
    const script = shellCalls.has(call.name) ? call.args[0]?.value : undefined;
    if (script?.kind === 'literal' || script?.kind === 'template') yield* inText(document.text, scriptSpan(script));
  }
}

const speaksShell: ReadonlySet<string> = new Set(['yaml', 'shell', 'dockerfile']);

/** What hands its text to a shell, in fastlane and in Ruby. */
const shellCalls = new Set(['sh', 'system', 'exec', 'spawn', 'popen', '`']);

/** Whether an element of a script is a command, and no assignment or word: it is named by its own text. */
function isCommand({ name, text }: TreeElement): boolean {
  return name !== '' && name === text;
}

/** Elements beside each other; `level` is 0 outside of scripts, 1 in one, more in `$(…)`. */
interface Place extends Pick<Command, 'siblings' | 'around' | 'text'> {
  readonly level: number;
}

function* inElements({ siblings, around, text, level }: Place): Generator<Command> {
  if (around.length > deepest) return;
  for (const element of siblings) {
    if (level > 0 && isCommand(element)) yield { element, siblings, around, text, isSubstituted: level > 1 };
    const isWord = level > 0 && !isCommand(element);
    const starts = level === 0 && (element.text !== '' || element.name === 'RUN') && element.children.length > 0;
    const inner = starts ? 1 : isWord ? level + 1 : level;
    yield* inElements({ siblings: element.children, around: [...around, element], text, level: inner });
  }
}

/** The texts of a pipeline's `sh` steps. */
function* inGroovy(
  document: Document,
  elements: readonly TreeElement[],
  around: readonly TreeElement[],
): Generator<Command> {
  if (around.length > deepest) return;
  for (const element of elements) {
    const script = shellScriptOf(element);
    const inner = [...around, element];
    if (script) yield* inText(document.text, script.textSpan, inner);
    else yield* inGroovy(document, element.children, inner);
  }
}

function* inText(text: string, span: Span, around: readonly TreeElement[] = []): Generator<Command> {
  const script = withVariables(text, span);
  yield* inElements({ siblings: readShell(script, span).roots, around, text: script, level: 1 });
}

function scriptSpan(script: Literal | Template): Span {
  return script.kind === 'literal' ? script.content : { start: script.span.start + 1, end: script.span.end - 1 };
}

/**
 * A text in which Ruby's `#{ENV["NAME"]}` reads `${ENV__NAME__}` to a shell: nothing else moves, and the name's words stay.
 */
function withVariables(text: string, { start, end }: Span): string {
  const script = text.slice(start, end);
  if (!script.includes('#{')) return text;
  const masked = script.replace(/#\{([^{}\r\n]*)\}/g, (_, inner: string) => `\${${inner.replace(/\W/g, '_')}}`);
  return text.slice(0, start) + masked + text.slice(end);
}
