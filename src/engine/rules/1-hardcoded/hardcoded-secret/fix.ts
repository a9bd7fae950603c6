import type { Span } from '../../../document';
import type { Fix, TextEdit } from '../../../finding';
import { fixLanguageOf, writerFor, type FixLanguage } from '../../../fixes/writers';
import type { CodeWriter } from '../../../fixes/writer';
import type { Assign, Expression, IrNode } from '../../../ir/ir';
import type { Candidate } from '../../../secrets/finder';
import type { RuleContext } from '../../context';
import { dartConstant, isRaw } from './fix.dart';
import { javaHelper, javaPart } from './fix.java';
import { objcHelper, objcReplacement } from './fix.objc';

/** What is taken out of the code: a text's place, whether it is all of its literal, and what holds it. */
export interface Replaceable {
  readonly span: Span;
  readonly isWhole: boolean;
  readonly candidate: Pick<Candidate, 'expression' | 'exact'>;
}

const helperName = 'sessionToken';
const call = `${helperName}()`;
const says = 'A short-lived token from your backend. The provider key stays on the server.';
const task = 'Return the token that your backend issued at sign-in';

/** The helper of a language whose files can end with a function. */
const helpers: Partial<Record<FixLanguage, (typed: boolean) => string>> = {
  kotlin: () => `/** ${says} */\nprivate fun ${call}: String = TODO("${task}")`,
  swift: () => `/// ${says}\nprivate func ${call} -> String {\n\tfatalError("${task}")\n}`,
  dart: () => `/// ${says}\nString ${call} => throw UnimplementedError('${task}');`,
  typescript: (typed) =>
    `/** ${says} */\nfunction ${call}${typed ? ': string' : ''} {\n\tthrow new Error('${task}');\n}`,
};

const interpolations: Partial<Record<FixLanguage, string>> = {
  kotlin: `\${${call}}`,
  swift: `\\(${call})`,
  dart: `\${${call}}`,
  typescript: `\${${call}}`,
};

/**
 * Takes the key out of the code and puts a call of `sessionToken()` in its place, which the file gets once. A suggestion: someone
 * has to write what the backend gives. Nothing is offered where the language wants a constant (annotations).
 */
export function sessionTokenFix(context: RuleContext, key: Replaceable): Fix | undefined {
  const { document, program } = context;
  const language = fixLanguageOf(document.language);
  const writer = writerFor(document, program?.module);
  const { expression } = key.candidate;
  if (!language || !writer || !program || !expression) return undefined;
  const edits = replacement(context, key, language, writer);
  if (!edits) return undefined;
  const helper = helperFor(context, language, writer, expression);
  if (!helper) return undefined;
  return {
    id: 'use-session-token',
    title: 'Remove the key and use a session token from your backend',
    kind: 'suggestion',
    edits: [...edits, ...helper],
  };
}

function helperFor(
  context: RuleContext,
  language: FixLanguage,
  writer: CodeWriter,
  expression: Expression,
): TextEdit[] | undefined {
  if (language === 'java') return javaHelper(context, writer, expression, { name: helperName, says, task });
  if (language === 'objc') return objcHelper(context, writer, { name: helperName, says, task });
  const isThere = (context.program?.scopes.topLevel(helperName).length ?? 0) > 0;
  const helper = helpers[language]?.(context.document.language !== 'javascript');
  if (isThere) return [];
  return helper === undefined ? undefined : [writer.append(helper)];
}

function replacement(
  context: RuleContext,
  key: Replaceable,
  language: FixLanguage,
  writer: CodeWriter,
): TextEdit[] | undefined {
  const { program } = context;
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
  key: Replaceable,
  expression: Expression,
  writer: CodeWriter,
): TextEdit[] | undefined {
  const around = dartConstant(context, writer, expression);
  if (!around) return undefined;
  if (key.isWhole && isWholeSpan(context, expression)) return [...around, writer.replace(expression.span, call)];
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
  key: Replaceable,
  language: FixLanguage,
  writer: CodeWriter,
): TextEdit[] | undefined {
  const { expression, exact } = key.candidate;
  if (expression?.kind !== 'literal' || !exact) return undefined;
  if (language === 'java') return javaPart(context, writer, { expression, key: key.span, call });
  const quote = context.document.text[expression.span.start] ?? '';
  const interpolation = interpolations[language];
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
