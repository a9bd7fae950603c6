import type { TextEdit } from '../../../finding';
import type { CodeWriter } from '../../../fixes/writer';
import type { Call, Expression, Import, IrNode } from '../../../ir/ir';
import type { RuleContext } from '../../context';
import type { FaultTarget } from './fault';
import { installerOf } from './verifier';

type Of<Kind extends FaultTarget['kind']> = Extract<FaultTarget, { kind: Kind }>;

const platformClass = 'javax.net.ssl.HttpsURLConnection';
const platform = 'HttpsURLConnection.getDefaultHostnameVerifier()';

/** Takes a verifier away where it is installed; elsewhere the platform's own stands in its place, or answers for it. */
export function leaveToPlatform(
  context: RuleContext,
  writer: CodeWriter,
  target: Of<'verifier'> | Of<'method'>,
): TextEdit[] | undefined {
  if (target.kind === 'method') return delegated(context, writer, target);
  const removal = withoutInstallation(context, writer, target.value);
  if (removal) return [removal];
  return [instead(context, writer, target.value), ...writer.addImports([platformClass])];
}

/** The platform's verifier in a verifier's place; a closure behind a call's name has no brackets of its own. */
function instead({ program, document }: RuleContext, writer: CodeWriter, value: Expression): TextEdit {
  const call = program?.scopes.parent(value);
  const start = call?.kind === 'call' ? call.nameSpan.end : value.span.start;
  const isTrailing = call?.kind === 'call' && document.text.slice(start, value.span.start).trim() === '';
  return isTrailing
    ? writer.replace({ start, end: value.span.end }, `(${platform})`)
    : writer.replace(value.span, platform);
}

/** Where the file makes its verifier the platform's, asking the platform would go round in a circle. */
function delegated(context: RuleContext, writer: CodeWriter, { verify }: Of<'method'>): TextEdit[] | undefined {
  const names = verify.parameters.map(({ name }) => name);
  if (names.length !== 2 || /setDefaultHostnameVerifier|defaultHostnameVerifier\s*=/.test(context.document.text))
    return undefined;
  const isJava = context.document.language === 'java';
  const answer = `${platform}.verify(${names.join(', ')})`;
  const isBlock = context.document.text[verify.bodySpan.start] === '{';
  const indentation = writer.indentAt(verify.span.start);
  const line = `${indentation}${writer.indentUnit}return ${answer}${isJava ? ';' : ''}`;
  const body = isBlock ? `{\n${line}\n${indentation}}` : `= ${answer}`;
  return [writer.replace(verify.bodySpan, body), ...writer.addImports([platformClass])];
}

/** Without the link of a builder's chain, or without the statement, that installs a verifier. */
function withoutInstallation(
  { program, document }: RuleContext,
  writer: CodeWriter,
  value: Expression,
): TextEdit | undefined {
  const parent = program?.scopes.parent(value);
  if (parent?.kind === 'assign' && !parent.declares)
    return isAmongStatements(program?.scopes.parent(parent), parent) ? writer.remove(parent.span) : undefined;
  const call = program && installerOf(program, value);
  if (!program || !call) return undefined;
  const holder = program.scopes.parent(call);
  if (holder?.kind === 'call' && call.receiver) return withoutLink(writer, call, call.receiver);
  const isStatement =
    holder?.kind === 'expression' || (holder?.kind === 'return' && holder.span.start === call.span.start);
  if (isStatement) {
    const around = program.scopes.parent(holder);
    // `fun open() = …` is its one expression.
    return isAmongStatements(around, holder) && document.text.slice(0, call.span.start).trimEnd().at(-1) !== '='
      ? writer.remove(call.span)
      : undefined;
  }
  return call.receiver && call.name === 'hostnameVerifier' ? withoutLink(writer, call, call.receiver) : undefined;
}

function withoutLink(writer: CodeWriter, call: Call, receiver: Expression): TextEdit {
  return writer.replace({ start: receiver.span.end, end: call.span.end }, '');
}

/** Whether a statement is one of a block's: `if (a) b()` without braces needs its one statement. */
function isAmongStatements(around: IrNode | undefined, statement: IrNode): boolean {
  if (around?.kind !== 'branch' && around?.kind !== 'loop') return true;
  return statement.span.start - around.span.start > 0 && hasBraces(around);
}

function hasBraces(around: IrNode & { kind: 'branch' | 'loop' }): boolean {
  const statements = around.kind === 'branch' ? [...around.then, ...around.otherwise] : around.body;
  return statements.length > 1;
}

/** Apache's strict verifier in place of the one that accepts all. */
export function strictInstead(
  context: RuleContext,
  writer: CodeWriter,
  target: Of<'class'> | Of<'constant'>,
): TextEdit[] | undefined {
  const removal = target.kind === 'constant' ? undefined : withoutInstallation(context, writer, target.call);
  if (removal) return [removal];
  if (target.kind === 'class')
    return [
      writer.replace(target.call.nameSpan, target.strict),
      ...imported(context, writer, target.call.name, target.strict),
    ];
  const { value, strict } = target;
  if (value.kind === 'member' && !strict.endsWith(')')) return [writer.replace(value.nameSpan, strict)];
  const name = strict.replace(/\(\)$/, '');
  if (name === strict)
    return [writer.replace(value.span, strict), ...imported(context, writer, 'ALLOW_ALL_HOSTNAME_VERIFIER', strict)];
  const isJava = context.document.language === 'java';
  return [
    writer.replace(value.span, `${isJava ? 'new ' : ''}${strict}`),
    ...imported(context, writer, 'NoopHostnameVerifier', name),
  ];
}

/** An import of `strict` from where `name` comes from. */
function imported({ program }: RuleContext, writer: CodeWriter, name: string, strict: string): TextEdit[] {
  const found = program?.module.body.find(
    (statement): statement is Import =>
      statement.kind === 'import' && statement.names.some(({ local }) => local === name),
  );
  return found ? writer.addImports([found.module.replace(/[^.]*$/, strict)]) : [];
}
