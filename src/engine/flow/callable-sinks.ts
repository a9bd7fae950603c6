import type { Span } from '../document';
import type { IrNode } from '../ir/ir';
import type { Callable } from './callables';
import type { SinkKind } from './sink-kinds';
import type { Program } from './program';
import type { SinkUse } from './sinks';

/** Sinks whose wrappers are followed; the others are looked at where they stand. */
const followedKinds: readonly SinkKind[] = ['storage', 'log', 'key-material'];

/** Which sinks stand in which callable of a file, and which names can lead to one. */
export class CallableSinks {
  private found: ReadonlyMap<IrNode, readonly SinkUse[]> | undefined;
  private names: ReadonlySet<string> | undefined;

  constructor(private readonly program: Program) {}

  /** Sinks by the node of their callable. One inside a lambda counts for what is around it: a lambda has no name to call it by. */
  get byCallable(): ReadonlyMap<IrNode, readonly SinkUse[]> {
    this.found ??= this.collect();
    return this.found;
  }

  /** Names of callables with a sink in them, or in what they call: a call of any other name leads nowhere. */
  get leading(): ReadonlySet<string> {
    this.names ??= this.follow();
    return this.names;
  }

  private collect(): Map<IrNode, SinkUse[]> {
    const groups = new Map<IrNode, SinkUse[]>();
    for (const kind of followedKinds) {
      for (const use of [...this.program.sinks.of(kind), ...this.program.sinks.givenToDeclared(kind)]) {
        const owner = callableAround(this.program, use.node);
        if (!owner) continue;
        const group = groups.get(owner.node);
        if (group) group.push(use);
        else groups.set(owner.node, [use]);
      }
    }
    return groups;
  }

  private follow(): Set<string> {
    const { callables } = this.program;
    const names = new Set(callables.all.filter(({ node }) => this.byCallable.has(node)).map(({ name }) => name));
    if (names.size === 0) return names;
    const callersOf = new Map<string, Set<string>>();
    for (const call of callables.calls) {
      const caller = callableAround(this.program, call)?.name;
      if (caller !== undefined) callersOf.set(call.name, (callersOf.get(call.name) ?? new Set()).add(caller));
    }
    // A set gives what is added while it is gone through, too.
    for (const name of names) for (const caller of callersOf.get(name) ?? []) names.add(caller);
    return names;
  }
}

/** The nearest callable with a name around `node`. */
export function callableAround(program: Program, node: IrNode): Callable | undefined {
  for (const ancestor of program.scopes.ancestors(node)) {
    const callable =
      ancestor.kind === 'function' || ancestor.kind === 'lambda' ? program.callables.of(ancestor) : undefined;
    if (callable) return callable;
  }
  return undefined;
}

/** Of nodes in source order those that start within a span. */
export function nodesWithin<Node extends IrNode>(nodes: readonly Node[], { start, end }: Span): readonly Node[] {
  return nodes.slice(firstFrom(nodes, start), firstFrom(nodes, end));
}

function firstFrom(nodes: readonly IrNode[], offset: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.span.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
