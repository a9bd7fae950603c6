import type { Span } from '../document';
import type { Comment } from '../ir/ir';
import type { Tree, TreeAttribute, TreeElement } from '../ir/tree';
import { elementOf, linesOf, notUnderstood, trimmed, valueWith } from './elements';

/** `$(NAME)` and `${NAME}`, with or without `:operators`, as Xcode's build settings refer to each other. */
export const settingReferences =
  /\$\(([A-Za-z_][\w.-]{0,100})[^()]{0,200}\)|\$\{([A-Za-z_][\w.-]{0,100})[^{}]{0,200}\}/g;

const assignment = /^([A-Za-z_][\w.-]{0,200})((?:\[[^\]\r\n]{0,200}\]){0,8})[ \t]*=/;

/**
 * Reads an Xcode configuration file. `//` starts a comment wherever it stands, even inside an address; the conditions of
 * `KEY[sdk=iphoneos*]` are attributes; a value goes on after a backslash at the end of its line.
 * Source: https://developer.apple.com/documentation/xcode/adding-a-build-configuration-file-to-your-project
 */
export function readXcconfig(text: string): Tree {
  const roots: TreeElement[] = [];
  const comments: Comment[] = [];
  let hasErrors = false;
  let open: Span | undefined;
  for (const line of linesOf(text)) {
    const mark = text.slice(line.start, line.end).indexOf('//');
    const end = mark < 0 ? line.end : line.start + mark;
    if (mark >= 0) comments.push({ span: { start: end, end: line.end }, text: text.slice(end, line.end) });
    const code = trimmed(text, { start: line.start, end });
    open = open ? { start: open.start, end: code.end } : code;
    if (code.end > code.start && text[code.end - 1] === '\\') continue;
    const element = statementOf(text, open);
    hasErrors ||= !element && open.start < open.end;
    if (open.start < open.end) roots.push(element ?? notUnderstood(text, open));
    open = undefined;
  }
  const last = open && statementOf(text, open);
  return { roots: last ? [...roots, last] : roots, comments, hasErrors };
}

function statementOf(text: string, span: Span): TreeElement | undefined {
  const source = text.slice(span.start, span.end);
  const include = /^#include\??[ \t]*"([^"\r\n]*)"/.exec(source);
  if (include) {
    const start = span.start + include[0].lastIndexOf('"', include[0].length - 2) + 1;
    return elementOf('#include', span, {
      text: include[1] ?? '',
      span: { start, end: start + (include[1] ?? '').length },
    });
  }
  const match = assignment.exec(source);
  const [whole = '', name, conditions = ''] = match ?? [];
  if (name === undefined) return undefined;
  const value = trimmed(text, { start: span.start + whole.length, end: span.end });
  const raw = text.slice(value.start, value.end).replace(/\\(?:\r\n|\n|\r)[ \t]*/g, '');
  return {
    ...elementOf(name, span, valueWith(raw, value, settingReferences)),
    attributes: conditionsOf(conditions, span.start + name.length),
  };
}

function conditionsOf(text: string, offset: number): TreeAttribute[] {
  return [...text.matchAll(/(?<=[[,])([\w.-]+)=([^\],]*)/g)].map((match) => {
    const [whole, name = '', value = ''] = match;
    const start = offset + match.index;
    const end = start + whole.length;
    return { name, value, valueSpan: { start: end - value.length, end }, span: { start, end } };
  });
}
