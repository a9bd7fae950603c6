import type { TypeModel } from './type-model';

const marks = ['call', 'construct', 'member', 'global', 'module', 'lambdaOf'] as const;

/** What a model of a type is looked up by. */
type Mark = (typeof marks)[number];

/** Models of types by what they are asked for, each list in the models' order. */
export class TypeIndex {
  private readonly lists: ReadonlyMap<Mark, ReadonlyMap<string, readonly TypeModel[]>>;
  /** Types on which a call gives the same type, unless a model says otherwise. */
  readonly fluent: ReadonlySet<string>;

  constructor(models: readonly TypeModel[]) {
    this.lists = new Map(marks.map((mark) => [mark, groupedBy(mark, models)]));
    this.fluent = new Set(models.filter(({ fluent }) => fluent).map(({ type }) => type));
  }

  /** The models that name this call, construction, member, global or module. */
  by(mark: Mark, name: string): readonly TypeModel[] {
    return this.lists.get(mark)?.get(name) ?? none;
  }
}

const none: readonly TypeModel[] = [];

function groupedBy(mark: Mark, models: readonly TypeModel[]): Map<string, TypeModel[]> {
  const groups = new Map<string, TypeModel[]>();
  for (const model of models) {
    const { [mark]: name } = model;
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(model);
    else groups.set(name, [model]);
  }
  return groups;
}
