import type {
  AnonymousType,
  Assign,
  Expression,
  FunctionDeclaration,
  Import,
  IrNode,
  Lambda,
  Loop,
  Module,
  Name,
  Parameter,
  Statement,
  TypeDeclaration,
} from '../ir/ir';
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

type ScopeOwner = FunctionDeclaration | Lambda | TypeDeclaration | 'module';

interface Scope {
  readonly owner: ScopeOwner;
  readonly outer: Scope | undefined;
  readonly names: Map<string, Definition[]>;
}

/** Which definitions each name of one file can mean, and what stands inside what. */
export class Scopes {
  private readonly parents = new Map<IrNode, IrNode>();
  private readonly scopeOf = new Map<IrNode, Scope>();
  private readonly root: Scope = { owner: 'module', outer: undefined, names: new Map() };
  private readonly later: { assign: Assign; scope: Scope }[] = [];
  readonly types = new Map<string, TypeDeclaration[]>();
  /** Every node of the file, in source order. */
  readonly nodes: IrNode[] = [];

  constructor(module: Module) {
    this.visitAll(module.body, undefined, this.root);
    for (const { assign, scope } of this.later) this.attach(assign, scope);
  }

  parent(node: IrNode): IrNode | undefined {
    return this.parents.get(node);
  }

  /** `node`'s ancestors, nearest first. */
  *ancestors(node: IrNode): Generator<IrNode> {
    for (let parent = this.parents.get(node); parent; parent = this.parents.get(parent)) yield parent;
  }

  /** The nearest function or lambda around `node`. */
  enclosingFunction(node: IrNode): FunctionDeclaration | Lambda | undefined {
    for (const ancestor of this.ancestors(node))
      if (ancestor.kind === 'function' || ancestor.kind === 'lambda') return ancestor;
    return undefined;
  }

  /** The nearest type around `node`. */
  enclosingType(node: IrNode): TypeDeclaration | undefined {
    for (const ancestor of this.ancestors(node)) if (ancestor.kind === 'type') return ancestor;
    return undefined;
  }

  /** What `name` can mean where it stands, in source order; for a local variable only what reaches that place. */
  resolve(name: Name): readonly Definition[] {
    for (let scope = this.scopeOf.get(name); scope; scope = scope.outer) {
      const definitions = scope.names.get(name.name);
      if (definitions) return this.isLocal(scope) ? this.reaching(definitions, name) : definitions;
    }
    return [];
  }

  /** The definitions of a member of a type of this file. */
  memberOf(type: TypeDeclaration, member: string): readonly Definition[] {
    return this.scopeOf.get(type)?.names.get(member) ?? [];
  }

  /** Definitions at the top level of the file. */
  topLevel(name: string): readonly Definition[] {
    return this.root.names.get(name) ?? [];
  }

  private isLocal(scope: Scope): boolean {
    return scope.owner !== 'module' && scope.owner.kind !== 'type';
  }

  /** Of a local's definitions those that the use can see: the last sure one before it and all unsure ones after that. */
  private reaching(definitions: readonly Definition[], use: Name): readonly Definition[] {
    const sameFunction = definitions.every(
      (definition) =>
        definition.kind !== 'assign' || this.enclosingFunction(definition.assign) === this.enclosingFunction(use),
    );
    if (!sameFunction) return definitions;
    const containers = new Set<IrNode>(this.ancestors(use));
    let reaching: Definition[] = [];
    for (const definition of inSourceOrder(definitions)) {
      if (definition.kind !== 'assign') {
        reaching.push(definition);
        continue;
      }
      const { assign } = definition;
      const inLoop = this.loopAround(assign, containers);
      if (!inLoop && (assign.span.end > use.span.start || this.isOnOtherSide(assign, containers))) continue;
      const sure = this.parentIsAround(assign, containers) && !assign.compound && assign.span.end <= use.span.start;
      reaching = sure ? [definition] : [...reaching, definition];
    }
    return reaching;
  }

  /** Whether `assign` runs only where the use does not: in the other half of a branch around both. */
  private isOnOtherSide(assign: Assign, containers: ReadonlySet<IrNode>): boolean {
    let inside: IrNode = assign;
    for (const ancestor of this.ancestors(assign)) {
      if (ancestor.kind === 'branch' && containers.has(ancestor)) {
        const side = [...containers].map((node) => sideOf(ancestor, node)).find((each) => each !== undefined);
        const own = sideOf(ancestor, inside);
        if (side !== undefined && own !== undefined && side !== own) return true;
      }
      inside = ancestor;
    }
    return false;
  }

  /** Whether the block that holds `assign` also holds the use, so that nothing can jump around it. */
  private parentIsAround(assign: Assign, containers: ReadonlySet<IrNode>): boolean {
    const parent = this.parents.get(assign);
    if (!parent) return true;
    if (!containers.has(parent)) return false;
    if (parent.kind !== 'branch') return true;
    return (
      sideOf(parent, assign) === [...containers].map((node) => sideOf(parent, node)).find((side) => side !== undefined)
    );
  }

  private loopAround(assign: Assign, containers: ReadonlySet<IrNode>): boolean {
    for (const ancestor of this.ancestors(assign))
      if (ancestor.kind === 'loop' && containers.has(ancestor)) return true;
    return false;
  }

  private visitAll(nodes: readonly IrNode[], parent: IrNode | undefined, scope: Scope): void {
    for (const node of nodes) this.visit(node, parent, scope);
  }

  private visit(node: IrNode, parent: IrNode | undefined, scope: Scope): void {
    if (parent && !this.parents.has(node)) this.parents.set(node, parent);
    this.nodes.push(node);
    this.declare(node, scope);
    const inner = opensScope(node) ? this.open(node, scope) : scope;
    this.scopeOf.set(node, inner);
    this.visitAll(childrenOf(node), node, inner);
  }

  private open(node: FunctionDeclaration | Lambda | TypeDeclaration, outer: Scope): Scope {
    const scope: Scope = { owner: node, outer, names: new Map() };
    if (node.kind === 'type') return scope;
    for (const [position, parameter] of node.parameters.entries()) {
      define(scope, parameter.name, { kind: 'parameter', parameter, owner: node, position });
    }
    return scope;
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
        this.types.set(node.name, [...(this.types.get(node.name) ?? []), node]);
        break;
      default:
    }
  }

  /** Adds a later assignment to the definitions of the variable or field that it sets. */
  private attach(assign: Assign, from: Scope): void {
    const { target } = assign;
    const own = target.kind === 'member' && target.object?.kind === 'name' && target.object.name === 'this';
    const name = target.kind === 'name' ? target.name : own ? target.name : undefined;
    if (name === undefined) return;
    for (let scope: Scope | undefined = from; scope; scope = scope.outer) {
      const isType = scope.owner !== 'module' && scope.owner.kind === 'type';
      if (own ? isType : scope.names.has(name) || isType) {
        define(scope, name, { kind: 'assign', assign });
        return;
      }
    }
  }
}

function inSourceOrder(definitions: readonly Definition[]): Definition[] {
  const start = (definition: Definition) => (definition.kind === 'assign' ? definition.assign.span.start : -1);
  return [...definitions].sort((left, right) => start(left) - start(right));
}

function define(scope: Scope, name: string, definition: Definition): void {
  const known = scope.names.get(name);
  if (known) known.push(definition);
  else scope.names.set(name, [definition]);
}

function opensScope(node: IrNode): node is FunctionDeclaration | Lambda | TypeDeclaration {
  return node.kind === 'function' || node.kind === 'lambda' || node.kind === 'type';
}

function sideOf(
  branch: { readonly then: Statement[]; readonly otherwise: Statement[] },
  node: IrNode,
): 'then' | 'otherwise' | undefined {
  if (branch.then.includes(node as Statement)) return 'then';
  return branch.otherwise.includes(node as Statement) ? 'otherwise' : undefined;
}

/** Whether `expression` is the name `this`. */
export function isThis(expression: Expression | AnonymousType | undefined): boolean {
  return expression?.kind === 'name' && expression.name === 'this';
}
