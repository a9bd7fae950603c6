import type { Assign, FunctionDeclaration, Import, IrNode, Lambda, Loop, Parameter, TypeDeclaration } from '../ir/ir';
import { childrenOf } from '../ir/walk';

/** What a name can stand for. */
export type Definition =
  | { readonly kind: 'assign'; readonly assign: Assign }
  | {
      readonly kind: 'parameter';
      readonly parameter: Parameter;
      readonly owner: FunctionDeclaration | Lambda;
      readonly position: number;
    }
  | { readonly kind: 'loop'; readonly loop: Loop }
  | { readonly kind: 'import'; readonly import: Import; readonly imported: string }
  | { readonly kind: 'function'; readonly function: FunctionDeclaration }
  | { readonly kind: 'type'; readonly type: TypeDeclaration };

type ScopeOwner = FunctionDeclaration | Lambda | TypeDeclaration;

/** The names of one function, lambda or type, or of the file. */
export interface Scope {
  readonly owner: ScopeOwner | 'module';
  /** Changes when a declaration is hung into the file anew. */
  outer: Scope | undefined;
  readonly names: Map<string, Definition[]>;
}

/** A declaration with all that stands in it. */
export interface Piece {
  /** In source order, the declaration itself first. */
  readonly nodes: readonly IrNode[];
  /** The nodes by kind, each list in source order. */
  readonly byKind: ReadonlyMap<IrNode['kind'], readonly IrNode[]>;
  readonly types: readonly TypeDeclaration[];
}

/**
 * One declaration with all that stands in it, ready to be hung into a file. The declaration cache gives the same nodes again
 * at the next keystroke: all but one of a file's fragments are made already.
 */
export interface Fragment extends Piece {
  /** What it declares where it hangs. */
  readonly declared: ReadonlyMap<string, readonly Definition[]>;
  /** The scopes that lie directly inside the one where it hangs. */
  readonly scopes: readonly Scope[];
  /** Assignments to what is declared outside, in source order. */
  readonly later: readonly Assign[];
}

/** A type that was hung with its members one by one; as a whole it can be hung again. */
export interface HungType extends Piece {
  readonly type: TypeDeclaration;
  readonly scope: Scope;
}

const fragments = new WeakMap<IrNode, Fragment>();
const hungTypes = new WeakMap<IrNode, HungType>();
/** A node stands in one place of one file, and keeps its place inside of its declaration. */
const parents = new WeakMap<IrNode, IrNode>();
const scopes = new WeakMap<IrNode, Scope>();

/** The fragment of a declaration, made when it is first asked for. */
export function fragmentOf(root: IrNode): Fragment {
  const known = fragments.get(root);
  if (known) return known;
  const fragment = new FragmentBuilder(root).fragment;
  fragments.set(root, fragment);
  return fragment;
}

/** How a type was hung before, if nothing of it was hung anywhere else since. */
export function hungTypeOf(type: TypeDeclaration): HungType | undefined {
  return hungTypes.get(type);
}

/** Says that a type is hung: with all its members, and with all assignments to them. */
export function keepHung(hung: HungType): void {
  hungTypes.set(hung.type, hung);
}

/** What `node` stands in; undefined at the top of its file. */
export function parentOf(node: IrNode): IrNode | undefined {
  return parents.get(node);
}

/** Says what a declaration stands in now. */
export function placeIn(node: IrNode, parent: IrNode | undefined): void {
  if (parent) parents.set(node, parent);
  else parents.delete(node);
}

/** The scope that a function, lambda or type opens. */
export function scopeOf(node: IrNode): Scope | undefined {
  return scopes.get(node);
}

/** Opens the scope of a function, lambda or type, with its parameters. */
export function openScope(owner: ScopeOwner, outer: Scope): Scope {
  const scope: Scope = { owner, outer, names: new Map() };
  scopes.set(owner, scope);
  if (owner.kind === 'type') return scope;
  for (const [position, parameter] of owner.parameters.entries()) {
    define(scope, parameter.name, { kind: 'parameter', parameter, owner, position });
  }
  return scope;
}

export function define(scope: Scope, name: string, definition: Definition): void {
  const known = scope.names.get(name);
  if (known) known.push(definition);
  else scope.names.set(name, [definition]);
}

/** The scope, from `from` outwards and up to the file's, whose variable or field an assignment sets, with its name. */
export function targetOf(assign: Assign, from: Scope): { readonly scope: Scope; readonly name: string } | undefined {
  const { target } = assign;
  const own = target.kind === 'member' && target.object?.kind === 'name' && target.object.name === 'this';
  const name = target.kind === 'name' ? target.name : own ? target.name : undefined;
  if (name === undefined) return undefined;
  for (let scope: Scope | undefined = from; scope; scope = scope.outer) {
    const isType = scope.owner !== 'module' && scope.owner.kind === 'type';
    if (own ? isType : scope.names.has(name) || isType) return { scope, name };
  }
  return undefined;
}

/** Reads one declaration. What it declares for its surroundings gathers in a scope that stands for them. */
class FragmentBuilder {
  private readonly surroundings: Scope = { owner: 'module', outer: undefined, names: new Map() };
  private readonly nodes: IrNode[] = [];
  private readonly inner: Scope[] = [];
  private readonly later: { readonly assign: Assign; readonly scope: Scope }[] = [];
  private readonly types: TypeDeclaration[] = [];
  private readonly placed = new Set<IrNode>();

  constructor(private readonly root: IrNode) {
    this.visit(root, this.surroundings);
  }

  get fragment(): Fragment {
    const outside: Assign[] = [];
    for (const { assign, scope } of this.later) {
      const target = targetOf(assign, scope);
      if (target && target.scope !== this.surroundings) define(target.scope, target.name, { kind: 'assign', assign });
      else outside.push(assign);
    }
    const { nodes, inner, types, surroundings } = this;
    return { nodes, scopes: inner, types, declared: surroundings.names, later: outside, byKind: groupedByKind(nodes) };
  }

  private visit(node: IrNode, scope: Scope): void {
    this.nodes.push(node);
    this.declare(node, scope);
    const inner = opensScope(node) ? openScope(node, scope) : scope;
    if (inner !== scope && scope === this.surroundings) this.inner.push(inner);
    for (const child of childrenOf(node)) {
      // A node that stands in two places belongs to the first.
      if (!this.placed.has(child)) {
        this.placed.add(child);
        parents.set(child, node);
        // While a brace is open a declaration stands inside another, as part of its fragment: its own no longer holds.
        fragments.delete(child);
        hungTypes.delete(child);
      }
      this.visit(child, inner);
    }
  }

  private declare(node: IrNode, scope: Scope): void {
    switch (node.kind) {
      case 'assign':
        if (node.declares && node.target.kind === 'name')
          define(scope, node.target.name, { kind: 'assign', assign: node });
        else this.later.push({ assign: node, scope });
        break;
      case 'loop':
        for (const binding of node.bindings) define(scope, binding, { kind: 'loop', loop: node });
        break;
      case 'import':
        for (const { imported, local } of node.names) define(scope, local, { kind: 'import', import: node, imported });
        break;
      case 'function':
        define(scope, node.name, { kind: 'function', function: node });
        break;
      case 'type':
        define(scope, node.name, { kind: 'type', type: node });
        this.types.push(node);
        break;
      default:
    }
  }
}

/** Nodes by their kind, each list in their order. */
export function groupedByKind(nodes: readonly IrNode[]): Map<IrNode['kind'], IrNode[]> {
  const groups = new Map<IrNode['kind'], IrNode[]>();
  for (const node of nodes) {
    const group = groups.get(node.kind);
    if (group) group.push(node);
    else groups.set(node.kind, [node]);
  }
  return groups;
}

function opensScope(node: IrNode): node is ScopeOwner {
  return node.kind === 'function' || node.kind === 'lambda' || node.kind === 'type';
}
