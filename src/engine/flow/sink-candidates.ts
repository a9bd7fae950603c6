import type { Assign, Call } from '../ir/ir';
import { inSourceOrder } from '../ir/walk';
import type { SinkModel } from './models';
import type { Program } from './program';
import { givenFunction, referencedCall } from './referenced-calls';
import { Selector } from './selector';
import { sinkKinds, type SinkKind } from './sink-kinds';

/** What can be a sink of one kind by its looks alone. */
class Looks {
  readonly calls: Selector<'call'>;
  readonly assigns: Selector<'assign'>;

  constructor(kind: SinkKind) {
    this.calls = new Selector('call', ({ name }, { models }) =>
      models.sinksOf(name).some((sink) => sink.kind === kind),
    );
    this.assigns = new Selector('assign', (assign, { models }) =>
      models.assignSinks.some((sink) => sink.kind === kind && mayBeAssigned(sink, assign)),
    );
  }
}

function mayBeAssigned({ annotation, member, indexAssignment }: SinkModel, { annotations, target }: Assign): boolean {
  if (target.kind === 'index' && indexAssignment === true) return true;
  if (target.kind === 'member' && (member === '*' || member === target.name)) return true;
  return annotation !== undefined && annotations.some(({ name }) => name === annotation);
}

const looksOf: ReadonlyMap<SinkKind, Looks> = new Map(sinkKinds.map((kind) => [kind, new Looks(kind)]));

const references = new Selector('call', (call, { models }) => {
  const given = givenFunction(call, models);
  return given !== undefined && models.sinksOf(given.name).length > 0;
});

/** What could be sinks in one file, by their looks alone. */
export class SinkCandidates {
  private referenced: readonly Call[] | undefined;

  constructor(private readonly program: Program) {}

  /** What could be a sink of this kind, in source order; calls of functions that are only named may be of another kind. */
  of(kind: SinkKind): readonly (Call | Assign)[] {
    const { program } = this;
    const looks = looksOf.get(kind);
    if (!looks) return [];
    this.referenced ??= program.select(references).flatMap((call) => referencedCall(program, call) ?? []);
    const { calls, assigns } = looks;
    // What stands around another comes first, as in the list of all nodes.
    return inSourceOrder<Call | Assign>([...program.select(calls), ...this.referenced, ...program.select(assigns)]);
  }
}
