import type { Program } from '../../../flow/program';
import type { Call, Expression, FunctionDeclaration, IrNode, ObjectLiteral } from '../../../ir/ir';
import { walk } from '../../../ir/walk';

/** How keychain accessibilities end in every library. */
const anyAccessibility =
  /(?:when_?unlocked|after_?first_?unlock|when_?passcode_?set|always)(?:_?this_?device_?only)?$/i;
const manyValues = 3;

/**
 * Whether a weak value is given to an item that is stored. Not where it is compared with, translated among others (as wrappers
 * of the keychain do), or looked for: a migration that finds old items by it.
 */
export function isGiven(program: Program, node: Expression): boolean {
  return !isCompared(program, node) && !isTranslated(program, node) && !isLookedFor(program, node);
}

/** Whether what is kept is a flag, written there: `set('has-pin', '1', { accessible })`. It is no secret. */
export function isForFlag(program: Program, node: Expression): boolean {
  const options = program.scopes.parent(node);
  const call = options?.kind === 'object' ? program.scopes.parent(options) : undefined;
  if (call?.kind !== 'call' || call.args.at(-1)?.value !== options) return false;
  const kept = call.args.at(-2)?.value;
  return call.args.length > 2 && kept?.kind === 'literal' && /^(?:\d|true|false|yes|no|on)$/i.test(kept.value);
}

function isCompared(program: Program, node: Expression): boolean {
  const parent = program.scopes.parent(node);
  if (parent?.kind === 'operation') return /^[!=]==?$/.test(parent.operator);
  if (parent?.kind === 'call') return /^(?:isEqual\w*|CFEqual|CFStringCompare|expect)$/.test(parent.name);
  return parent?.kind === 'object' && parent.entries.some(({ key }) => key === node);
}

/** A table, a list of constants, or the branches of a function that name three accessibilities or more choose among them for a caller. */
function isTranslated(program: Program, node: Expression): boolean {
  let isMember = program.scopes.parent(node)?.kind === 'assign';
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'object' || ancestor.kind === 'list' || ancestor.kind === 'branch') {
      if (named([ancestor]) >= manyValues) return true;
    }
    if (ancestor.kind === 'function') return named(branchesOf(ancestor), node) >= manyValues;
    if (ancestor.kind === 'type') return isMember && named(ancestor.members.filter(isConstant)) >= manyValues;
    if (ancestor.kind !== 'assign') isMember = false;
  }
  return false;
}

/** The outermost branches of a function: a `switch`, or one `if` after the other. */
function branchesOf({ body = [] }: FunctionDeclaration): IrNode[] {
  return body.filter(({ kind }) => kind === 'branch');
}

const isConstant = ({ kind }: IrNode) => kind === 'assign';

/** How many kinds of accessibility are named in `nodes`; none where `asked` is in none of them. */
function named(nodes: readonly IrNode[], asked?: IrNode): number {
  if (asked && !nodes.some(({ span }) => span.start <= asked.span.start && asked.span.end <= span.end)) return 0;
  const found = new Set<string>();
  walk(nodes, (node) => {
    const kind = node.kind === 'name' || node.kind === 'member' ? anyAccessibility.exec(node.name)?.[0] : undefined;
    if (kind !== undefined) found.add(kind.replaceAll('_', '').toLowerCase());
    return true;
  });
  return found.size;
}

/** Whether it is part of a query that only finds, deletes or selects what is to be updated. */
function isLookedFor(program: Program, node: Expression): boolean {
  const query = queryAround(program, node);
  if (query === undefined) return false;
  const around = [...program.scopes.ancestors(node)].find(({ kind }) => kind === 'function');
  const calls = program
    .calls()
    .filter(({ name, args }) => name.startsWith('SecItem') && args.some(({ value }) => isQuery(value, query)))
    .filter((call) => [...program.scopes.ancestors(call)].find(({ kind }) => kind === 'function') === around);
  return calls.length > 0 && calls.every((call) => finds(call, query));
}

function finds({ name, args }: Call, query: string | ObjectLiteral): boolean {
  if (name === 'SecItemUpdate') return args[0] !== undefined && isQuery(args[0].value, query);
  return name === 'SecItemCopyMatching' || name === 'SecItemDelete';
}

const isQuery = (value: Expression, query: string | ObjectLiteral) =>
  value === query || (value.kind === 'name' && value.name === query);

/** The dictionary that the value goes into: itself, or the name that holds it. */
function queryAround(program: Program, node: Expression): string | ObjectLiteral | undefined {
  let dictionary: ObjectLiteral | undefined;
  for (const ancestor of program.scopes.ancestors(node)) {
    if (ancestor.kind === 'object') dictionary = ancestor;
    else if (ancestor.kind === 'assign') {
      const target = ancestor.target.kind === 'index' ? ancestor.target.object : ancestor.target;
      return target.kind === 'name' ? target.name : dictionary;
    } else if (ancestor.kind === 'call') {
      if (/^set(?:Object|Value)$/.test(ancestor.name))
        return ancestor.receiver?.kind === 'name' ? ancestor.receiver.name : undefined;
      if (ancestor.name.startsWith('SecItem')) return dictionary;
    } else if (ancestor.kind === 'function') return undefined;
  }
  return undefined;
}
