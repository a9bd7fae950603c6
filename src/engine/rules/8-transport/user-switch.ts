import { pathOf } from '../../flow/paths';
import type { Program } from '../../flow/program';
import type { Assign, Call, Expression, IrNode, Member, Name, TypeDeclaration } from '../../ir/ir';
import { splitWords } from '../../secrets/names';

/** What a setting about the check of certificates is called by: `validateSSL`, `trustAll`, `allowInsecure`, `selfSigned`. */
const aboutTrust = new Set([
  ...['ssl', 'tls', 'cert', 'certs', 'certificate', 'certificates', 'hostname', 'self', 'signed', 'selfsigned'],
  ...['trust', 'verify', 'verification', 'validate', 'validation', 'insecure', 'unsafe'],
]);
const deepest = 2;

/**
 * Whether `node` runs only where a person has set it so: in a branch that asks a setting about certificates, of an object of settings
 * or of stored preferences. What a parameter or a constant decides is none, since the code may give it; a private value or type is
 * asked for where it is used.
 */
export function isBehindUserSwitch(program: Program, node: IrNode, depth = 0): boolean {
  let inside = node;
  for (const ancestor of program.scopes.ancestors(node)) {
    const taken = sideOf(ancestor, inside);
    if (taken && isSetting(program, taken.condition, taken.holds, depth)) return true;
    if (ancestor.kind === 'assign' && ancestor.value === inside && ancestor.declares)
      return isUsedBehindSwitch(program, ancestor, depth);
    if (ancestor.kind === 'function' || ancestor.kind === 'type') break;
    inside = ancestor;
  }
  return node.kind === 'type' && isMadeBehindSwitch(program, node, depth);
}

/** The condition of a branch around, and whether it holds where `inside` runs. */
function sideOf(around: IrNode, inside: IrNode): { condition: Expression; holds: boolean } | undefined {
  if (around.kind !== 'branch' && around.kind !== 'conditional') return undefined;
  const { condition, then, otherwise } = around;
  if (inside === condition) return undefined;
  const isIn = (side: Expression | readonly IrNode[]) => side === inside || [side].flat().includes(inside);
  if (isIn(then)) return { condition, holds: true };
  return isIn(otherwise) ? { condition, holds: false } : undefined;
}

function isSetting(program: Program, condition: Expression, holds: boolean, depth: number): boolean {
  if (condition.kind === 'operation') {
    const { operator, operands } = condition;
    if (operator === '!') return operands.some((operand) => isSetting(program, operand, !holds, depth));
    if (operator === '&&' && holds) return operands.some((operand) => isSetting(program, operand, holds, depth));
    if (operator === '||' && !holds) return operands.some((operand) => isSetting(program, operand, holds, depth));
    const truth = operands.find(isTruth);
    const other = operands.find((operand) => operand !== truth);
    if (truth === undefined || !other || !/^==?=?$|^!==?$/.test(operator)) return false;
    return isSetting(program, other, holds === ((truth.value === 'true') === operator.startsWith('=')), depth);
  }
  if (condition.kind === 'call') return isRead(condition, holds);
  if (condition.kind === 'member') return isOfSettings(condition);
  return condition.kind === 'name' && isNameOfSetting(program, condition, holds, depth);
}

function isTruth(operand: Expression): operand is Expression & { kind: 'literal' } {
  return operand.kind === 'literal' && (operand.value === 'true' || operand.value === 'false');
}

/** `settings.validateSSL`: of an object that is no constant's and not the class itself. */
function isOfSettings({ object, name }: Member): boolean {
  const path = pathOf(object);
  return path !== undefined && /^[a-z]/.test(path) && !/^(?:this|super)(?:\.|$)/.test(path) && isAboutTrust(name);
}

/** `prefs.getBoolean("ignore_ssl", false)`, `account.isTrustAll()`; not where the default already trusts. */
function isRead({ name, receiver, args }: Call, holds: boolean): boolean {
  if (!receiver || args.length > 2) return false;
  const [key, fallback] = args.map(({ value }) => value);
  if (!/^getBoolean$|^getBool$/.test(name)) return args.length === 0 && isAboutTrust(name) && isLower(receiver);
  if (fallback && (!isTruth(fallback) || (fallback.value === 'true') === holds)) return false;
  const said = key?.kind === 'literal' ? key.value : (pathOf(key) ?? '');
  return isAboutTrust(said);
}

function isLower(receiver: Expression): boolean {
  return /^[a-z]/.test(pathOf(receiver) ?? 'a') && pathOf(receiver) !== 'this';
}

function isAboutTrust(name: string): boolean {
  return splitWords(name).some((word) => aboutTrust.has(word));
}

/** A local value that was read from the settings. */
function isNameOfSetting(program: Program, name: Name, holds: boolean, depth: number): boolean {
  const definitions = depth < deepest ? program.scopes.resolve(name) : [];
  return (
    definitions.length > 0 &&
    definitions.every(
      (each) =>
        each.kind === 'assign' &&
        each.assign.value !== undefined &&
        each.assign.value.kind !== 'name' &&
        isSetting(program, each.assign.value, holds, depth + 1),
    )
  );
}

/** Whether a private or local value is used, and behind a switch wherever it is. */
function isUsedBehindSwitch(program: Program, assign: Assign, depth: number): boolean {
  const name = pathOf(assign.target);
  if (name === undefined || depth >= deepest || !isKeptHere(program, assign)) return false;
  const uses = [...program.nodes('name'), ...program.nodes('member')].filter(
    (use) => use.name === name && use !== assign.target,
  );
  return uses.length > 0 && uses.every((use) => isBehindUserSwitch(program, use, depth + 1));
}

/** The same for a private class, wherever it is made. */
function isMadeBehindSwitch(program: Program, type: TypeDeclaration, depth: number): boolean {
  if (depth >= deepest || !isPrivate(program, type.span.start, type.nameSpan.start)) return false;
  const made = program.calls().filter(({ name }) => name === type.name);
  return made.length > 0 && made.every((call) => isBehindUserSwitch(program, call, depth + 1));
}

/** What no other file can use: a local variable, or a field that is private. */
function isKeptHere(program: Program, assign: Assign): boolean {
  const { span, target } = assign;
  return program.scopes.enclosingFunction(assign) !== undefined || isPrivate(program, span.start, target.span.start);
}

function isPrivate({ text }: Program, start: number, end: number): boolean {
  return /\bprivate\b/.test(text.slice(start, end));
}
