import type { TreeElement } from '../../../ir/tree';
import type { Command } from '../commands';

/** Where what a command prints ends up. */
export interface Output {
  readonly isLogged: boolean;
  /** Whether it is in another form by then: masking looks for the exact text. */
  readonly isEncoded: boolean;
}

const swallowed: Output = { isLogged: false, isEncoded: false };

/** Commands that print what they read, as it is. */
const passing = new Set(['cat', 'tee', 'sort', 'head', 'tail', 'uniq', 'nl', 'column', 'more', 'less']);
/** Commands that print it in another form. */
const encoding = new Set(['base64', 'rev', 'sed', 'tr', 'xxd', 'od', 'hexdump', 'fold', 'cut', 'awk', 'fmt', 'jq']);

/** Whether a command prints what it reads or is given; undefined for those that print something else. */
export function passesOn(name: string): 'as it is' | 'encoded' | undefined {
  const base = name.slice(name.lastIndexOf('/') + 1);
  return passing.has(base) ? 'as it is' : encoding.has(base) ? 'encoded' : undefined;
}

/** Follows a command's standard output through pipes and redirections. */
export function outputOf(command: Command): Output {
  if (command.isSubstituted || isCaptured(command)) return swallowed;
  let isEncoded = false;
  let { element } = command;
  for (;;) {
    if (isRedirected(command.text, element) || isGroupRedirected(command, element)) return swallowed;
    const next = pipedInto(command, element);
    if (!next) return { isLogged: true, isEncoded };
    const passed = passesOn(next.name) ?? (looksForSecrets(next) ? 'as it is' : undefined);
    if (!passed || writesFile(next)) return swallowed;
    isEncoded ||= passed === 'encoded';
    element = next;
  }
}

/** `grep -i token` prints the lines that it was given of secrets; with `-q` none, with `-c` their number. */
function looksForSecrets({ name, children }: TreeElement): boolean {
  if (!/^(?:[ef]?grep|rg|findstr|Select-String)$/i.test(name)) return false;
  const words = children.flatMap((child) => [child.name, child.text]);
  if (words.some((word) => /^-[a-zA-Z]*[qclL]|^--(?:quiet|silent|count|files-)/.test(word))) return false;
  return words.some((word) => /token|secret|passw|credential|(?:api|access|private)_?key/i.test(word));
}

/** `base64 --decode -o FILE`. */
function writesFile({ children }: TreeElement): boolean {
  return children.some(({ name }) => /^(?:-o|-out|--output)$/.test(name));
}

/** What is shown to people although it is no terminal. Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary */
const shown = /^\/dev\/(?:stdout|stderr|tty|fd\/[12])$|GITHUB_STEP_SUMMARY/;

/** Whether the standard output, or the other one of `stream` 2, goes to a file. */
export function isRedirected(text: string, { children }: TreeElement, stream = '1'): boolean {
  return children.some((child) => child.name === 'redirection' && takes(text, child, stream));
}

function takes(text: string, target: TreeElement, stream: string): boolean {
  const before = /(\d?|&)(>>?\|?|<+)(&?)[ \t]*$/.exec(
    text.slice(Math.max(0, target.span.start - 16), target.span.start),
  );
  const [, from = '', sign = '', duplicates = ''] = before ?? [];
  if (!sign.startsWith('>') || duplicates !== '') return false;
  const isOf = from === '&' || (from === '' ? stream === '1' : from === stream);
  return isOf && !shown.test(target.text);
}

/** `{ echo …; echo …; } >> "$GITHUB_ENV"`, `(…) > file`, `done > file`: a redirection that stands by itself, of all before it. */
function isGroupRedirected({ text, siblings }: Command, element: TreeElement): boolean {
  const after = siblings.slice(siblings.indexOf(element) + 1);
  const target = after.find(({ name }) => name === 'redirection');
  if (!target) return false;
  const between = text.slice(element.span.end, target.span.start);
  const opened = between.match(/(?<=^|[\s;])(?:\{|do)(?=\s)|\((?!\))/g)?.length ?? 0;
  const closed = between.match(/(?<=^|[\s;])(?:\}|done)(?=[\s;>])|(?<!\()\)/g)?.length ?? 0;
  return closed > opened && takes(text, target, '1');
}

/** The command that reads what this one prints. */
function pipedInto({ text, siblings }: Command, element: TreeElement): TreeElement | undefined {
  if (
    !/^(?:[ \t]|\\\r?\n|<<-?[ \t]*["']?[\w.][\w.-]{0,79}["']?)*\|&?(?!\|)/.test(
      text.slice(element.span.end, element.span.end + 200),
    )
  )
    return undefined;
  const next = siblings[siblings.indexOf(element) + 1];
  return next?.name === next?.text ? next : undefined;
}

/** Whether it stands in a function that is called for what it prints: `token() { echo "$TOKEN"; }` and `"$(token)"`. */
function isCaptured({ text, element }: Command): boolean {
  const before = text.slice(0, element.span.start);
  const name = [...before.matchAll(/(?:^|[\s;])(?:function\s+)?([\w-]+)\s*\(\)\s*\{/g)].findLast((match) => {
    const inside = before.slice(match.index + match[0].length);
    return (inside.match(/\}/g)?.length ?? 0) <= (inside.match(/\{/g)?.length ?? 0);
  })?.[1];
  return name !== undefined && new RegExp(`(?:\\$\\(|\`)\\s*${name}\\b|\\b${name}\\b[^\\n;|]*\\|`).test(text);
}
