import type { Span } from '../../document';
import type { SyntaxNode } from '../../syntax/node';
import type { Argument, Call, FunctionDeclaration, Parameter } from '../ir';
import { argument, callOf, functionOf, name } from './builder';

const head = /^#[ \t]*define[ \t]+([A-Za-z_]\w*)\(([^)\n]*)\)/;
/** What stands before a bracket and calls nothing. */
const keywords = /^(?:if|while|for|switch|do|return|sizeof|typeof|__typeof__|defined|__attribute__|__builtin_expect)$/;
const longest = 2000;
/** How the value of a macro names what its `...` takes. */
const furtherArguments = '__VA_ARGS__';

/**
 * `#define Warn(fmt, args...) NSLog(@"warning: " fmt, ##args)`: a macro that hands its parameters on to a call is used as a function is.
 * The grammar leaves its value as it is written; undefined where no call in it takes a parameter.
 */
export function macroFunction(node: SyntaxNode): FunctionDeclaration | undefined {
  const { source, start } = node;
  const text = node.text.slice(0, longest);
  const match = head.exec(text);
  const [all = '', called = '', list = ''] = match ?? [];
  const parameters = match ? parametersOf(list, start + all.length - list.length - 1) : [];
  if (parameters.length === 0) return undefined;
  const bodySpan = { start: start + all.length, end: start + text.trimEnd().length };
  const calls = callsIn(source, bodySpan, parameters);
  if (calls.length === 0) return undefined;
  const at = start + all.indexOf(called, 7);
  return functionOf(
    node,
    called,
    { start: at, end: at + called.length },
    {
      parameters,
      body: calls.map((expression) => ({ kind: 'expression', span: expression.span, expression })),
      bodySpan,
    },
  );
}

function parametersOf(list: string, start: number): Parameter[] {
  return [...list.matchAll(/([A-Za-z_]\w*)?\s*(\.\.\.)?/g)].flatMap(({ 0: all, 1: named, 2: dots, index }) => {
    if (named === undefined && dots === undefined) return [];
    const span = { start: start + index, end: start + index + all.length };
    return [{ name: named ?? furtherArguments, span, ...(dots !== undefined && { isRest: true }) }];
  });
}

/** The calls of a macro's value that take its parameters, none of them inside another. */
function callsIn(source: string, { start, end }: Span, parameters: readonly Parameter[]): Call[] {
  const found: Call[] = [];
  const opening = /([A-Za-z_]\w*)[ \t]*\(/g;
  opening.lastIndex = start;
  for (let match = opening.exec(source); match && match.index < end; match = opening.exec(source)) {
    const [all, called = ''] = match;
    if (keywords.test(called)) continue;
    const inside = { start: match.index + all.length, end: closing(source, match.index + all.length, end) };
    const args = argumentsIn(source, inside, parameters);
    if (args.length === 0) continue;
    const nameSpan = { start: match.index, end: match.index + called.length };
    found.push(callOf({ start: match.index, end: Math.min(end, inside.end + 1) }, name(nameSpan, called), args));
    opening.lastIndex = inside.end;
  }
  return found;
}

/** Where the parenthesis that was opened before `from` closes, or the end. */
function closing(source: string, from: number, end: number): number {
  let depth = 1;
  for (let at = from; at < end; at++) {
    if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return end;
}

/** The parameters that are named between two offsets, but for those that a text only mentions. */
function argumentsIn(source: string, { start, end }: Span, parameters: readonly Parameter[]): Argument[] {
  const names = new Set(parameters.map((parameter) => parameter.name));
  const text = source.slice(start, end);
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"|[A-Za-z_]\w*/g)].flatMap(({ 0: word, index }) => {
    if (!names.has(word)) return [];
    const span = { start: start + index, end: start + index + word.length };
    return [argument(span, name(span, word))];
  });
}
