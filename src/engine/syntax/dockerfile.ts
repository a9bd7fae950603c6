import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeElement } from '../ir/tree';
import { elementOf, linesOf, trimmed } from './elements';
import { readShell } from './shell';
import { assignmentIn, readWord } from './shell-words';

/**
 * Reads a Dockerfile: each instruction is an element with its name in capitals. `ENV`, `ARG` and `LABEL` hold their pairs, `RUN`,
 * `CMD` and `ENTRYPOINT` the commands of their script, others their text.
 * Source: https://docs.docker.com/reference/dockerfile/
 */
export function readDockerfile(text: string): Tree {
  const roots: TreeElement[] = [];
  const comments = new Map<number, Comment>();
  for (const span of instructionsOf(text, comments)) {
    const match = /^([A-Za-z]{2,20})(?=\s|$)/.exec(text.slice(span.start, span.start + 24));
    const name = match?.[1]?.toUpperCase();
    if (name === undefined) continue;
    const rest = trimmed(text, { start: span.start + name.length, end: span.end });
    roots.push(instructionOf(text, name, span, rest, comments));
  }
  return { roots, comments: [...comments.values()], hasErrors: false };
}

/** Instructions with all their lines: those that end with a backslash go on, over comments too, and here-documents run to their mark. */
function* instructionsOf(text: string, comments: Map<number, Comment>): Generator<Span> {
  let open: Span | undefined;
  let marks: string[] = [];
  for (const line of linesOf(text)) {
    const span = trimmed(text, line);
    const written = text.slice(span.start, span.end);
    if (marks.length === 0 && written.startsWith('#')) {
      comments.set(span.start, { span, text: written });
      continue;
    }
    if (!open && written === '') continue;
    open = { start: open?.start ?? span.start, end: span.end };
    if (marks.length > 0) {
      if (written === marks[0]) marks.shift();
    } else marks = [...written.matchAll(/<<-?["']?([A-Za-z_]\w{0,100})["']?/g)].flatMap(([, mark]) => mark ?? []);
    if (marks.length > 0 || /[\\`]$/.test(written)) continue;
    yield open;
    open = undefined;
  }
  if (open) yield open;
}

function instructionOf(
  text: string,
  name: string,
  span: Span,
  rest: Span,
  comments: Map<number, Comment>,
): TreeElement {
  if (name === 'ENV' || name === 'ARG' || name === 'LABEL')
    return elementOf(name, span, undefined, pairsIn(text, rest));
  if (/^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK|SHELL)$/.test(name)) {
    const script = readShell(text, rest);
    // A comment between the lines of an instruction was found before.
    for (const comment of script.comments) comments.set(comment.span.start, comment);
    return elementOf(name, span, undefined, script.roots);
  }
  return elementOf(name, span, { text: text.slice(rest.start, rest.end), span: rest });
}

/** `NAME=value NAME="other value"`, a name alone, or the old form `NAME value`, whose value goes to the end. */
function pairsIn(text: string, rest: Span): TreeElement[] {
  const elements: TreeElement[] = [];
  for (let at = rest.start; at < rest.end;) {
    const word = readWord(text, at, rest.end);
    const pair = assignmentIn(text, word);
    const next = blanksFrom(text, Math.max(word.whole.end, at + 1), rest.end);
    if (!pair && elements.length === 0 && next < rest.end && word.whole.end > at) {
      const value = { start: next, end: rest.end };
      return [elementOf(word.text, rest, { text: text.slice(next, rest.end), span: value })];
    }
    if (word.whole.end > at) elements.push(elementOf(pair?.name ?? word.text, word.whole, pair?.value));
    at = next;
  }
  return elements;
}

/** The place after blanks and continued line ends. */
function blanksFrom(text: string, at: number, end: number): number {
  const blanks = /(?:\s|[\\`](?=\r?\n))*/y;
  blanks.lastIndex = at;
  blanks.exec(text);
  return Math.min(blanks.lastIndex, end);
}
