import type { Span } from '../../../document';
import type { Fix, TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import { fixLanguageOf, writerFor } from '../../../fixes/writers';
import type { Program } from '../../../flow/program';
import type { Expression } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import { loggedSecret } from './logged';

const redacted = '<redacted>';

/** Languages whose texts people write in single quotes. */
const singleQuoted: ReadonlySet<string> = new Set(['typescript', 'dart']);

/** What can be done about logged secrets: redact them, or let the system's log do so. */
export function logFixes(context: RuleContext, values: readonly Expression[]): Fix[] {
  return [...redactFix(context, values), ...privateFix(context, values)];
}

/** `\\(token, privacy: .public)` marked private: the system shows it to a debugger alone. A suggestion, since logs that are read elsewhere lose it. */
function privateFix(context: RuleContext, values: readonly Expression[]): Fix[] {
  const writer = writerFor(context.document, context.program?.module);
  const marks = values.flatMap((value) =>
    value.kind === 'call' && value.name === 'interpolation'
      ? value.args.filter(({ label, value: mark }) => label === 'privacy' && mark.kind === 'member')
      : [],
  );
  if (!writer || marks.length === 0 || marks.length < values.length) return [];
  const edits = marks.map((mark) => writer.replace(mark.value.span, '.private'));
  return [{ id: 'log-as-private', title: 'Mark the value as private', kind: 'suggestion', edits }];
}

/** Puts `<redacted>` where secrets were logged and leaves the rest of the message alone. Safe: it only says less. */
function redactFix(context: RuleContext, values: readonly Expression[]): Fix[] {
  const { program, document } = context;
  const writer = writerFor(document, program?.module);
  if (!program || !writer) return [];
  const quote = singleQuoted.has(fixLanguageOf(document.language) ?? '') ? "'" : '"';
  const edits = values.flatMap((value) => leaks(program, value)).map((leak) => redact(context, writer, leak, quote));
  return edits.length === 0 ? [] : [{ id: 'redact', title: 'Redact the value', kind: 'fix', edits }];
}

/** One expression to be replaced; `shorthand` is the name of a `{ token }` entry, which has no place of its own for a value. */
interface Leak {
  readonly expression: Expression;
  readonly span: Span;
  readonly shorthand?: string;
}

/** The smallest expressions inside `value` that hold a secret. */
function leaks(program: Program, value: Expression): Leak[] {
  const inside = (parts: readonly Expression[]): Leak[] =>
    parts.filter((part) => loggedSecret(program, part)).flatMap((part) => leaks(program, part));
  if (value.kind === 'template') return inside(value.parts);
  if (value.kind === 'list') return inside(value.items);
  if (value.kind === 'object') {
    const entries = value.entries.filter((entry) => program.secrets.in({ ...value, entries: [entry] }));
    return entries.map(({ key, value: entry, span }): Leak => {
      const isShorthand = key?.kind === 'name' && entry.kind === 'name' && key.span.start === entry.span.start;
      return { expression: entry, span: isShorthand ? span : entry.span, ...(isShorthand && { shorthand: key.name }) };
    });
  }
  return [{ expression: value, span: value.span }];
}

function redact(context: RuleContext, writer: CodeWriter, leak: Leak, quote: string): TextEdit {
  const interpolation = interpolationAround(context.document.text, leak.span);
  if (interpolation) return writer.replace(interpolation, redacted);
  const text = literalPrefix(context, leak.expression) + quote + redacted + quote;
  return writer.replace(leak.span, leak.shorthand === undefined ? text : `${leak.shorthand}: ${text}`);
}

/** Objective-C's texts start with `@`, but for those of C: what `printf` takes, and what was made one. */
function literalPrefix({ document, program }: RuleContext, expression: Expression): string {
  if (document.language !== 'objc') return '';
  const isC =
    ['call', 'member'].includes(expression.kind) &&
    'name' in expression &&
    /^(?:UTF8String|cString)/.test(expression.name);
  const around = program ? [...program.scopes.ancestors(expression)].find(({ kind }) => kind === 'call') : undefined;
  return isC || (around?.kind === 'call' && /^f?(?:printf|puts)$/.test(around.name)) ? '' : '@';
}

/** The whole of `${…}`, `$name` or `\(…)` around an interpolated value; undefined where the value stands by itself. */
function interpolationAround(text: string, span: Span): Span | undefined {
  const before = text.slice(0, span.start).trimEnd();
  const open = /(?:\$\{|\\#*\()$/.exec(before)?.[0];
  if (open === undefined)
    return before.length === span.start && before.endsWith('$') ? { start: span.start - 1, end: span.end } : undefined;
  const close = /^\s*[})]/.exec(text.slice(span.end))?.[0];
  return close === undefined ? undefined : { start: before.length - open.length, end: span.end + close.length };
}
