import type { Span } from '../../document';
import type { Fix, TextEdit } from '../../finding';
import { fixLanguageOf, writerFor, type FixLanguage } from '../../fixes/writers';
import type { CodeWriter } from '../../fixes/writer';
import type { Assign, Expression, IrNode } from '../../ir/ir';
import type { Candidate } from '../../secrets/finder';
import type { RuleContext } from '../context';
import { dartConstant, isRaw } from './helper-fix.dart';
import { javaHelper, javaPart } from './helper-fix.java';
import { objcHelper, objcReplacement } from './helper-fix.objc';

/** What is taken out of the code: a text's place, whether it is all of its literal, and what holds it. */
export interface Replaceable {
  readonly span: Span;
  readonly isWhole: boolean;
  readonly candidate: Pick<Candidate, 'expression' | 'exact'>;
}

/** A function that a file gets once, and whose call takes a text's place until someone writes it. */
export interface Helper {
  readonly name: string;
  /** Its comment, and what it throws. */
  readonly says: string;
  readonly task: string;
  readonly fix: Pick<Fix, 'id' | 'title'>;
}

/** The helper of a language whose files can end with a function. */
const helpers: Partial<Record<FixLanguage, (helper: Helper, typed: boolean) => string>> = {
  kotlin: ({ name, says, task }) => `/** ${says} */\nprivate fun ${name}(): String = TODO("${task}")`,
  swift: ({ name, says, task }) => `/// ${says}\nprivate func ${name}() -> String {\n\tfatalError("${task}")\n}`,
  dart: ({ name, says, task }) => `/// ${says}\nString ${name}() => throw UnimplementedError('${task}');`,
  typescript: ({ name, says, task }, typed) =>
    `/** ${says} */\nfunction ${name}()${typed ? ': string' : ''} {\n\tthrow new Error('${task}');\n}`,
};

/** The call within a text. */
const interpolations: Partial<Record<FixLanguage, (call: string) => string>> = {
  kotlin: (call) => `\${${call}}`,
  swift: (call) => `\\(${call})`,
  dart: (call) => `\${${call}}`,
  typescript: (call) => `\${${call}}`,
};

/**
 * Takes a text out of the code and puts a call of the helper in its place, which the file gets once. A suggestion: someone has to write
 * what it gives. Nothing is offered where the language wants a constant (annotations).
 */
export function helperFix(context: RuleContext, key: Replaceable, helper: Helper): Fix | undefined {
  const { document, program } = context;
  const language = fixLanguageOf(document.language);
  const writer = writerFor(document, program?.module);
  const { expression } = key.candidate;
  if (!language || !writer || !program || !expression) return undefined;
  const edits = replacement(context, { ...key, call: `${helper.name}()` }, language, writer);
  const declared = edits && helperFor(context, language, writer, { expression, helper });
  return edits && declared && { ...helper.fix, kind: 'suggestion', edits: [...edits, ...declared] };
}

/** Puts an expression in a text's place, in any of the places where a call can stand. */
export function expressionEdits(context: RuleContext, key: Replaceable, call: string): TextEdit[] | undefined {
  const { document, program } = context;
  const language = fixLanguageOf(document.language);
  const writer = writerFor(document, program?.module);
  return language && writer && replacement(context, { ...key, call }, language, writer);
}

function helperFor(
  context: RuleContext,
  language: FixLanguage,
  writer: CodeWriter,
  { expression, helper }: { readonly expression: Expression; readonly helper: Helper },
): TextEdit[] | undefined {
  if (language === 'java') return javaHelper(context, writer, expression, helper);
  if (language === 'objc') return objcHelper(context, writer, helper);
  const isThere = (context.program?.scopes.topLevel(helper.name).length ?? 0) > 0;
  const declaration = helpers[language]?.(helper, context.document.language !== 'javascript');
  if (isThere) return [];
  return declaration === undefined ? undefined : [writer.append(declaration)];
}

/** What is replaced, and the call that takes its place. */
interface Replaced extends Replaceable {
  readonly call: string;
}

function replacement(
  context: RuleContext,
  key: Replaced,
  language: FixLanguage,
  writer: CodeWriter,
): TextEdit[] | undefined {
  const { program } = context;
  const { call } = key;
  const expression = key.candidate.expression;
  if (!program || !expression || isInAnnotation(context, expression) || mustBeLiteral(context, expression))
    return undefined;
  const parent = program.scopes.parent(expression);
  if (language === 'objc')
    return objcReplacement(context, writer, { expression, key: key.span, isWhole: key.isWhole, call });
  if (language === 'dart') return inDart(context, key, expression, writer);
  const constant = constantAround(context, language, parent, expression);
  if (!key.isWhole || !isWholeSpan(context, expression)) {
    const edits = partOfLiteral(context, key, language, writer);
    return constant && edits ? [...withoutConst(context, constant, expression, writer), ...edits] : edits;
  }
  if (constant) return [...withoutConst(context, constant, expression, writer), writer.replace(expression.span, call)];
  return [writer.replace(expression.span, isAttribute(context, parent, expression) ? `{${call}}` : call)];
}

/** A constant of Dart becomes a final variable; where only a constant can stand there is no fix. */
function inDart(
  context: RuleContext,
  key: Replaced,
  expression: Expression,
  writer: CodeWriter,
): TextEdit[] | undefined {
  const around = dartConstant(context, writer, expression);
  if (!around) return undefined;
  if (key.isWhole && isWholeSpan(context, expression)) return [...around, writer.replace(expression.span, key.call)];
  const edits = isRaw(context, expression) ? undefined : partOfLiteral(context, key, 'dart', writer);
  return edits && [...around, ...edits];
}

/** In `<View token="…" />` a value other than a text stands in braces. */
function isAttribute(context: RuleContext, parent: IrNode | undefined, value: Expression): boolean {
  const key = parent?.kind === 'object' ? parent.entries.find((entry) => entry.value === value)?.key : undefined;
  return key !== undefined && context.text({ start: key.span.end, end: value.span.start }).trim() === '=';
}

/** A template part has no quotes of its own: only whole literals and whole templates are replaced as they stand. */
function isWholeSpan(context: RuleContext, expression: Expression): boolean {
  return context.program?.scopes.parent(expression)?.kind !== 'template';
}

/** `"Bearer KEY"` keeps its other text and gets the call interpolated. */
function partOfLiteral(
  context: RuleContext,
  key: Replaced,
  language: FixLanguage,
  writer: CodeWriter,
): TextEdit[] | undefined {
  const { expression, exact } = key.candidate;
  const { call } = key;
  if (expression?.kind !== 'literal' || !exact) return undefined;
  if (language === 'java') return javaPart(context, writer, { expression, key: key.span, call });
  const quote = context.document.text[expression.span.start] ?? '';
  const interpolation = interpolations[language]?.(call);
  if (language !== 'typescript' || quote === '`' || !/['"]/.test(quote))
    return interpolation === undefined ? undefined : [writer.replace(key.span, interpolation)];
  const before = context.text({ start: expression.content.start, end: key.span.start });
  const after = context.text({ start: key.span.end, end: expression.content.end });
  if (/[`$\\]/.test(before + after)) return undefined;
  return [writer.replace(expression.span, `\`${before}${interpolation ?? ''}${after}\``)];
}

/** The `const val` whose value this is. */
function constantAround(
  context: RuleContext,
  language: FixLanguage,
  parent: IrNode | undefined,
  value: Expression,
): Assign | undefined {
  if (language !== 'kotlin' || parent?.kind !== 'assign' || parent.value !== value) return undefined;
  return /\bconst\s+val\b/.test(context.text(parent.span)) ? parent : undefined;
}

/** A `const val` cannot call: it becomes a property with a getter, up to its value. */
function withoutConst(context: RuleContext, constant: Assign, value: Expression, writer: CodeWriter): TextEdit[] {
  const text = context.text(constant.span);
  const modifier = /\bconst\s+(?=val\b)/.exec(text);
  const equals = context.document.text.lastIndexOf('=', value.span.start);
  const start = constant.span.start + (modifier?.index ?? 0);
  const before = context.document.text.slice(0, equals).trimEnd().length;
  return [
    writer.replace({ start, end: start + (modifier?.[0].length ?? 0) }, ''),
    writer.replace(
      { start: before, end: value.span.start },
      `${constant.type === undefined ? ': String' : ''} get() = `,
    ),
  ];
}

/** The key of an object and the value of an enum's case: neither can be a call. */
function mustBeLiteral(context: RuleContext, expression: Expression): boolean {
  const parent = context.program?.scopes.parent(expression);
  if (parent?.kind === 'object') return parent.entries.some(({ key }) => key === expression);
  if (parent?.kind !== 'assign' || context.program?.scopes.enclosingType(parent)?.form !== 'enum') return false;
  return context.document.language !== 'swift' || context.text(parent.span).startsWith('case');
}

function isInAnnotation(context: RuleContext, expression: Expression): boolean {
  for (const ancestor of context.program?.scopes.ancestors(expression) ?? []) {
    const annotations = 'annotations' in ancestor ? ancestor.annotations : [];
    if (annotations.some(({ span }) => span.start <= expression.span.start && expression.span.end <= span.end))
      return true;
  }
  return false;
}
