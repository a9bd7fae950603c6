import type { IrNode } from '../ir/ir';
import { pathOf } from './paths';
import type { Program } from './program';

/** Names that are true in debug builds only, and such that are true in released ones. */
const flags =
  /(?:^|\.)(?:DEBUG|__DEV__|IS_DEV|IS_DEBUG|DEBUG_MODE|isDebug|isDebuggable|isDebugMode|isDev|isDevMode|isDevelopment|kDebugMode|debugMode)$/;
const releaseFlags =
  /(?:^|\.)(?:kReleaseMode|RELEASE|IS_RELEASE|isRelease|isReleaseMode|isProd|IS_PROD|isProduction|IS_PRODUCTION|inProduction)$/;

/**
 * Whether `node` runs in debug builds only: inside `if (BuildConfig.DEBUG)`, `if (__DEV__)`, a design preview, or between
 * `#if DEBUG` and its end. The conditional directives are read from the text, since they may cut through any syntax.
 */
export function isDebugOnly(program: Program, text: string, node: IrNode): boolean {
  let inside = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'branch' && isFlag(ancestor.condition) && ancestor.then.includes(inside as never))
      return true;
    if (ancestor.kind === 'conditional' && isFlag(ancestor.condition) && ancestor.then === inside) return true;
    if (
      ancestor.kind === 'operation' &&
      ancestor.operator === '&&' &&
      ancestor.operands.some((operand) => operand !== inside && isFlag(operand))
    )
      return true;
    // Assertions are left out of a release build.
    if (ancestor.kind === 'call' && ancestor.name === 'assert' && !ancestor.receiver) return true;
    if (isPreview(ancestor)) return true;
    if (statementsIn(ancestor).some((statement) => isLeftBefore(statement, node))) return true;
    inside = ancestor;
  }
  return isBetweenDirectives(directivesIn(program, text), node.span.start);
}

/** What runs in order inside a node. */
function statementsIn(node: IrNode): readonly IrNode[] {
  if (node.kind === 'function') return node.body ?? [];
  return node.kind === 'lambda' ? node.body : [];
}

/** Whether a statement leaves a function in released builds before `node` runs: `if (kReleaseMode) return;`. */
function isLeftBefore(statement: IrNode, node: IrNode): boolean {
  if (statement.kind !== 'branch' || statement.span.end > node.span.start) return false;
  const [leaving, condition] =
    statement.then.length > 0 ? [statement.then, statement.condition] : [statement.otherwise, undefined];
  if (!leaving.some(({ kind }) => kind === 'return')) return false;
  return condition ? isReleaseFlag(condition) : isFlag(statement.condition);
}

function isReleaseFlag(condition: IrNode): boolean {
  if (condition.kind === 'operation' && condition.operator === '!') return condition.operands.some(isFlag);
  return releaseFlags.test((condition.kind === 'name' || condition.kind === 'member' ? pathOf(condition) : '') ?? '');
}

/** Compose's `@Preview` functions and SwiftUI's preview providers show made-up data in the editor and never run in the app. */
function isPreview(node: IrNode): boolean {
  if (node.kind === 'function') return node.annotations.some(({ name }) => /Previews?$|^Preview(?=[A-Z])/.test(name));
  return node.kind === 'type' && node.supertypes.includes('PreviewProvider');
}

function isFlag(condition: IrNode): boolean {
  if (condition.kind === 'operation' && /^===?$/.test(condition.operator)) return condition.operands.some(isDebugCase);
  if (condition.kind === 'operation' && condition.operator === '!') return condition.operands.some(isReleaseFlag);
  if (condition.kind === 'operation' && /^!==?$/.test(condition.operator))
    return condition.operands.some(isReleaseCase);
  if (condition.kind === 'operation') return condition.operator === '&&' && condition.operands.some(isFlag);
  if (condition.kind !== 'name' && condition.kind !== 'member') return false;
  return flags.test(pathOf(condition) ?? '');
}

/** `configuration == .debug`, `environment == "development"`. */
function isDebugCase(operand: IrNode): boolean {
  if (operand.kind === 'literal') return /^(?:debug|dev|development|local)$/i.test(operand.value);
  return operand.kind === 'member' && /^(?:debug|dev|development|DEBUG)$/.test(operand.name);
}

/** `process.env.NODE_ENV !== 'production'`. */
function isReleaseCase(operand: IrNode): boolean {
  return operand.kind === 'literal' && /^(?:production|prod|release)$/i.test(operand.value);
}

type Directive = RegExpExecArray;

const directives = new WeakMap<Program, readonly Directive[]>();

function directivesIn(program: Program, text: string): readonly Directive[] {
  const known = directives.get(program);
  if (known) return known;
  const pattern = /^[ \t]*#[ \t]*(ifdef|ifndef|if|elseif|elif|else|endif)\b([^\r\n]*)/gm;
  const found = text.includes('#') ? [...text.matchAll(pattern)] : [];
  directives.set(program, found);
  return found;
}

function isBetweenDirectives(all: readonly Directive[], offset: number): boolean {
  const stack: Sides[] = [];
  for (const { index, 1: directive = '', 2: condition = '' } of all) {
    if (index >= offset) break;
    if (directive === 'endif') stack.pop();
    else if (directive.startsWith('if')) stack.push(sidesOf(directive, condition));
    else {
      const { isDebugElse = false } = stack.pop() ?? {};
      const isElse = directive === 'else';
      stack.push({ isDebug: isElse && isDebugElse, isDebugElse: !isElse && isDebugElse });
    }
  }
  return stack.some(({ isDebug }) => isDebug);
}

/** Whether what stands at once, or behind `#else`, is compiled in debug builds only. */
interface Sides {
  readonly isDebug: boolean;
  readonly isDebugElse: boolean;
}

/** `#if DEBUG`, `#ifndef NDEBUG`, and the other sides of `#ifndef DEBUG` and `#if !defined(DEBUG)`. */
function sidesOf(directive: string, condition: string): Sides {
  const match = /^\s*(!?)\s*\(?\s*(?:defined\s*\(?\s*)?(N?)DEBUG\b/.exec(condition);
  if (!match) return { isDebug: false, isDebugElse: false };
  const [, not = '', release = ''] = match;
  const isNegated = (directive === 'ifndef') !== (not === '!');
  const isDebug = isNegated === (release !== '');
  // `#if !DEBUG && TRACE`: the other side may be anything.
  return { isDebug, isDebugElse: !isDebug && !condition.includes('&&') };
}
