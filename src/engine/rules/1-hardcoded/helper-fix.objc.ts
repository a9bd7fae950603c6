import type { Span } from '../../document';
import type { TextEdit } from '../../finding';
import { ObjcWriter } from '../../fixes/objc';
import type { CodeWriter } from '../../fixes/writer';
import type { Assign, Expression } from '../../ir/ir';
import type { RuleContext } from '../context';

/** A function of the file, before everything that calls it. */
export function objcHelper(
  context: RuleContext,
  writer: CodeWriter,
  { name, says, task }: { readonly name: string; readonly says: string; readonly task: string },
): TextEdit[] | undefined {
  if (context.program?.scopes.topLevel(name).length !== 0) return [];
  if (!(writer instanceof ObjcWriter)) return undefined;
  const body = `\t[NSException raise:NSInternalInconsistencyException format:@"${task}"];\n\treturn nil;`;
  return [writer.insertFunctions(`/// ${says}\nstatic NSString *${name}(void) {\n${body}\n}`)];
}

/** A key of Objective-C in any of the places where a call can stand; nothing where the language wants a constant. */
export function objcReplacement(
  context: RuleContext,
  writer: CodeWriter,
  {
    expression,
    key,
    isWhole,
    call,
  }: { readonly expression: Expression; readonly key: Span; readonly isWhole: boolean; readonly call: string },
): TextEdit[] | undefined {
  const { program } = context;
  const written = context.text(expression.span);
  const parent = program?.scopes.parent(expression);
  if (!program || parent?.kind === 'template' || !/^@?"/.test(written)) return undefined;
  const isText = written.startsWith('@');
  const value = isWhole
    ? isText
      ? call
      : `${call}.UTF8String`
    : isText
      ? formatted(context, expression, key, call)
      : undefined;
  if (value === undefined) return undefined;
  if (parent?.kind !== 'assign' || !parent.declares || !isStaticOrGlobal(context, parent))
    return [writer.replace(expression.span, value)];
  return constant(context, writer, parent, expression, value);
}

/** `@"Bearer KEY"` as a format string with the call in the key's place. */
function formatted(context: RuleContext, expression: Expression, key: Span, call: string): string | undefined {
  if (expression.kind !== 'literal') return undefined;
  const before = context.text({ start: expression.content.start, end: key.start });
  const after = context.text({ start: key.end, end: expression.content.end });
  const plain = (text: string) => text.replaceAll('%', '%%');
  return `[NSString stringWithFormat:@"${plain(before)}%@${plain(after)}", ${call}]`;
}

function isStaticOrGlobal(context: RuleContext, assign: Assign): boolean {
  return context.program?.scopes.enclosingFunction(assign) === undefined || /^static\b/.test(context.text(assign.span));
}

/** A variable of a file is never set by a call: a macro of the same name is, as long as no other file can mean the variable. */
function constant(
  context: RuleContext,
  writer: CodeWriter,
  assign: Assign,
  expression: Expression,
  value: string,
): TextEdit[] | undefined {
  const text = context.text(assign.span);
  if (text.startsWith('#')) return [writer.replace(expression.span, value)];
  const isAlone = context.program?.nodes('assign').filter(({ span }) => span.start === assign.span.start).length === 1;
  const isOwn = /^static\b/.test(text) && context.program?.scopes.enclosingFunction(assign) === undefined;
  if (!isAlone || !isOwn || assign.target.kind !== 'name') return undefined;
  return [writer.replace(assign.span, `#define ${assign.target.name} ${value}`)];
}
