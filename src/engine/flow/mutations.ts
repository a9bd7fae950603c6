import type { Argument, Assign, Call, Expression } from '../ir/ir';
import type { LanguageModels } from './models';
import type { Program } from './program';
import { Selector } from './selector';

/** Something that was put into what a variable holds: a map's entry, a list's item, a property of an object literal. */
export interface Mutation {
  readonly node: Call | Assign;
  readonly key?: Expression;
  readonly value: Expression;
}

const puts = new Selector('call', (call, { models }) => {
  return (models.mutators.has(call.name) || isSetter(call)) && holderOf(call, models)?.kind === 'name';
});
const assignsIn = new Selector('assign', ({ target, value, declares }) => {
  return value !== undefined && !declares && (target.kind === 'index' || target.kind === 'member');
});

/** What is put into collections after they were made: `params["password"] = x`, `body.put("token", x)`, `list.add(x)`, `[body setObject:x forKey:@"token"]`. */
export class Mutations {
  private byDefinition: ReadonlyMap<Assign, readonly Mutation[]> | undefined;

  constructor(private readonly program: Program) {}

  /** What was put into the value of a definition, in source order. */
  of(definition: Assign): readonly Mutation[] {
    this.byDefinition ??= this.collect();
    return this.byDefinition.get(definition) ?? [];
  }

  private collect(): Map<Assign, Mutation[]> {
    const found = new Map<Assign, Mutation[]>();
    const add = (holder: Expression | undefined, mutation: Mutation) => {
      const definition = holder && this.definitionOf(holder);
      if (definition) found.set(definition, [...(found.get(definition) ?? []), mutation]);
    };
    const { models } = this.program;
    for (const node of this.program.select(puts)) {
      const holder = holderOf(node, models);
      if (!models.mutators.has(node.name) && !this.isObject(holder)) continue;
      for (const put of putIn(node)) add(holder, { node, ...put });
    }
    for (const node of this.program.select(assignsIn)) {
      const { target, value } = node;
      if (!value) continue;
      if (target.kind === 'index') add(target.object, { node, key: target.key, value });
      if (target.kind === 'member' && this.isObject(target.object))
        add(target.object, { node, key: { kind: 'name', span: target.nameSpan, name: target.name }, value });
    }
    return found;
  }

  /** The one definition of a variable that holds something to put into. */
  private definitionOf(holder: Expression): Assign | undefined {
    if (holder.kind !== 'name') return undefined;
    const definitions = this.program.scopes.resolve(holder);
    const [only] = definitions;
    return definitions.length === 1 && only?.kind === 'assign' ? only.assign : undefined;
  }

  /** Whether an expression is a plain object, or one that is known to carry what it is given: setting a property of anything else says nothing of how it prints. */
  private isObject(holder: Expression | undefined): boolean {
    const made = holder && this.definitionOf(holder)?.value;
    return made?.kind === 'object' || (made?.kind === 'call' && this.program.models.carriers.has(made.name));
  }
}

/** What a call puts something into: `builder` of `builder.append("token ").append(token)` as well. */
function holderOf({ receiver }: Call, { mutators }: LanguageModels): Expression | undefined {
  let holder = receiver;
  while (holder?.kind === 'call' && mutators.has(holder.name)) holder = holder.receiver;
  return holder;
}

function isSetter({ name }: Call): boolean {
  return /^set\p{Lu}/u.test(name);
}

/** What one call puts in: an entry, or all that a format is filled with. */
function putIn({ name, args }: Call): readonly { key?: Expression; value: Expression }[] {
  if (name.endsWith('Format')) return args.slice(1);
  return [entryOf(args)].flatMap((entry) => entry ?? []);
}

/** What a call puts in: an item, or a value under a key, which comes first but where its label says otherwise. */
export function entryOf(args: readonly Argument[]): { key?: Expression; value: Expression } | undefined {
  const [first, second] = args;
  if (!first) return undefined;
  if (!second) return { value: first.value };
  return second.label === 'forKey'
    ? { key: second.value, value: first.value }
    : { key: first.value, value: second.value };
}
