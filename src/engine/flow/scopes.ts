import type {
  AnonymousType,
  Assign,
  Expression,
  FunctionDeclaration,
  IrNode,
  Lambda,
  Module,
  Name,
  Statement,
  TypeDeclaration,
} from '../ir/ir';
import { childrenOf } from '../ir/walk';
import { define, fragmentOf, hungTypeOf, keepHung, openScope, parentOf, placeIn, scopeOf, targetOf } from './fragments';
import { HungMembers } from './hung-members';
import type { Definition, Piece, Scope } from './fragments';

export type { Definition } from './fragments';

/** What of the definitions of a local reaches a use of it. */
interface Reaching {
  readonly of: readonly Definition[];
  readonly definitions: readonly Definition[];
}

/** A local stands in one fragment with all that is assigned to it. A fragment made anew has new lists of definitions. */
const reachingUse = new WeakMap<Name, Reaching>();

/** Which definitions each name of one file can mean, and what stands inside what. */
export class Scopes {
  private readonly root: Scope = { owner: 'module', outer: undefined, names: new Map() };
  private readonly later: { readonly assign: Assign; readonly scope: Scope }[] = [];
  readonly types = new Map<string, TypeDeclaration[]>();
  /** What the file is made of, in source order: types whose members were hung one by one, and what was hung as a whole. */
  readonly pieces: (TypeDeclaration | Piece)[] = [];
  /** The types that were hung one by one. */
  private readonly hung: HungMembers[] = [];
  private readonly byKind = new Map<IrNode['kind'], readonly IrNode[]>();

  constructor(module: Module) {
    this.hangAll(module.body, undefined, this.root);
    for (const { assign, scope } of this.later) {
      const target = targetOf(assign, scope);
      if (target) define(target.scope, target.name, { kind: 'assign', assign });
    }
    for (const type of this.hung) keepHung(type);
  }

  /** Every node of the file, in source order. */
  get nodes(): readonly IrNode[] {
    return this.pieces.flatMap((piece) => ('kind' in piece ? [piece] : piece.nodes));
  }

  /** Every node of one kind, in source order. */
  nodesOf<Kind extends IrNode['kind']>(kind: Kind): readonly Extract<IrNode, { kind: Kind }>[] {
    const known = this.byKind.get(kind) ?? this.collect(kind);
    return known as Extract<IrNode, { kind: Kind }>[];
  }

  private collect(kind: IrNode['kind']): readonly IrNode[] {
    const found: IrNode[] = [];
    for (const piece of this.pieces) {
      if (!('kind' in piece)) for (const node of piece.byKind.get(kind) ?? []) found.push(node);
      else if (piece.kind === kind) found.push(piece);
    }
    this.byKind.set(kind, found);
    return found;
  }

  parent(node: IrNode): IrNode | undefined {
    return parentOf(node);
  }

  /** `node`'s ancestors, nearest first. */
  *ancestors(node: IrNode): Generator<IrNode> {
    for (let parent = parentOf(node); parent; parent = parentOf(parent)) yield parent;
  }

  /** The nearest function or lambda around `node`. */
  enclosingFunction(node: IrNode): FunctionDeclaration | Lambda | undefined {
    for (let ancestor = parentOf(node); ancestor; ancestor = parentOf(ancestor))
      if (ancestor.kind === 'function' || ancestor.kind === 'lambda') return ancestor;
    return undefined;
  }

  /** The nearest type around `node`. */
  enclosingType(node: IrNode): TypeDeclaration | undefined {
    for (let ancestor = parentOf(node); ancestor; ancestor = parentOf(ancestor))
      if (ancestor.kind === 'type') return ancestor;
    return undefined;
  }

  /** What `name` can mean where it stands, in source order; for a local variable only what reaches that place. */
  resolve(name: Name): readonly Definition[] {
    const found = this.nearest(name, name.name);
    if (!found) return [];
    const { scope, definitions } = found;
    if (!this.isLocal(scope)) return definitions;
    const known = reachingUse.get(name);
    if (known?.of === definitions) return known.definitions;
    const reaching = this.reaching(definitions, name);
    reachingUse.set(name, { of: definitions, definitions: reaching });
    return reaching;
  }

  /** What a name would mean where `node` stands: all definitions of the nearest scope that has some. */
  definitionsAt(node: IrNode, name: string): readonly Definition[] {
    return this.nearest(node, name)?.definitions ?? [];
  }

  /** Whether an expression stands for all that a module gives: `import * as keys from './keys'`, Dart’s `import 'keys.dart' as keys`. */
  isNamespace(expression: Expression | undefined): boolean {
    const [definition] = expression?.kind === 'name' ? this.resolve(expression) : [];
    return definition?.kind === 'import' && definition.imported === '*';
  }

  private nearest(node: IrNode, name: string): { scope: Scope; definitions: readonly Definition[] } | undefined {
    for (let scope: Scope | undefined = this.scopeAround(node); scope; scope = scope.outer) {
      const definitions = scope.names.get(name);
      if (definitions) return { scope, definitions };
    }
    return undefined;
  }

  /** The definitions of a member of a type of this file. */
  memberOf(type: TypeDeclaration, member: string): readonly Definition[] {
    return scopeOf(type)?.names.get(member) ?? [];
  }

  /** Definitions at the top level of the file. */
  topLevel(name: string): readonly Definition[] {
    return this.root.names.get(name) ?? [];
  }

  private scopeAround(node: IrNode): Scope {
    for (let ancestor = parentOf(node); ancestor; ancestor = parentOf(ancestor)) {
      // Only these open a scope: the others need not be asked.
      if (ancestor.kind !== 'function' && ancestor.kind !== 'lambda' && ancestor.kind !== 'type') continue;
      const scope = scopeOf(ancestor);
      if (scope) return scope;
    }
    return this.root;
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
    const parent = parentOf(assign);
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

  private hangAll(nodes: readonly IrNode[], parent: IrNode | undefined, scope: Scope): void {
    for (const node of nodes) {
      placeIn(node, parent);
      if (node.kind === 'type') this.hangType(node, scope);
      else this.hang(node, scope);
    }
  }

  /** A type's members are hung one by one, as the declaration cache keeps them. */
  private hangType(type: TypeDeclaration, outer: Scope): void {
    define(outer, type.name, { kind: 'type', type });
    const known = hungTypeOf(type);
    if (known) {
      known.scope.outer = outer;
      this.pieces.push(known);
      for (const each of known.types) this.addType(each);
      return;
    }
    const from = this.pieces.length;
    this.pieces.push(type);
    this.addType(type);
    const scope = openScope(type, outer);
    this.hangAll(childrenOf(type), type, scope);
    this.hung.push(new HungMembers(type, scope, this.pieces.slice(from)));
  }

  private hang(root: IrNode, scope: Scope): void {
    const fragment = fragmentOf(root);
    const { declared, scopes, later, types } = fragment;
    this.pieces.push(fragment);
    for (const [name, definitions] of declared) for (const definition of definitions) define(scope, name, definition);
    for (const inner of scopes) inner.outer = scope;
    for (const assign of later) this.later.push({ assign, scope });
    for (const type of types) this.addType(type);
  }

  private addType(type: TypeDeclaration): void {
    const known = this.types.get(type.name);
    if (known) known.push(type);
    else this.types.set(type.name, [type]);
  }
}

function inSourceOrder(definitions: readonly Definition[]): Definition[] {
  const start = (definition: Definition) => (definition.kind === 'assign' ? definition.assign.span.start : -1);
  return [...definitions].sort((left, right) => start(left) - start(right));
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
