import type { Call, Expression, IrNode, Member } from '../ir/ir';
import type { ProjectView } from '../project/view';
import type { LanguageModels } from './models';
import type { Scopes } from './scopes';

/**
 * The stores that one file makes and others write to: `export const storage = new MMKV()`, `App.prefs`, `Context.settings`, or one
 * of a type of the team's own that stores what it is given. A file that makes one tells `store:NAME`, `store:OWNER.NAME` for a member, and `store:.NAME` for a member that extends other types.
 */
export class SharedStores {
  /** Names that something is called on that is called on stores. */
  private receivers: ReadonlySet<string> | undefined;

  constructor(
    private readonly scopes: Scopes,
    private readonly models: LanguageModels,
    private readonly project: ProjectView,
  ) {}

  /** The type of the store that a name of another file stands for. */
  named(name: string, use: Expression): string | undefined {
    if (!this.isUsed(use)) return undefined;
    const inherited = this.scopes.enclosingType(use)?.supertypes ?? [];
    return this.lookup(name) ?? this.firstOf(inherited.map((type) => `${type}.${name}`));
  }

  /** The type of the store that a property or function of another file’s type gives, or one that extends any type. */
  memberOf(owner: string | undefined, use: Member | Call): string | undefined {
    if (!this.isUsed(use) || (owner !== undefined && this.scopes.types.has(owner))) return undefined;
    return this.firstOf([...(owner === undefined ? [] : [`${owner}.${use.name}`]), `.${use.name}`]);
  }

  private firstOf(names: readonly string[]): string | undefined {
    for (const name of names) {
      const type = this.lookup(name);
      if (type !== undefined) return type;
    }
    return undefined;
  }

  /** The type of the store of this name that another file tells of; nothing where files disagree. */
  lookup(name: string): string | undefined {
    const types = this.project
      .lookup(`store:${name}`)
      .map(({ value }) => (value.kind === 'text' ? value.text : undefined));
    const [only, ...others] = new Set(types);
    return others.length === 0 ? only : undefined;
  }

  /** Whether a value is used as a store is: something is called on it that the models know, or set in it. */
  private isUsed(use: Expression): boolean {
    const parent: IrNode | undefined = this.scopes.parent(use);
    if (parent?.kind === 'call') return parent.receiver === use && this.isKnown(parent.name);
    if (parent?.kind === 'index') return parent.object === use && this.isAssigned(parent);
    if (parent?.kind === 'assign') return parent.declares && this.isStoreName(parent.target);
    if (parent?.kind !== 'member' || parent.object !== use) return false;
    return this.models.sinkMembers.has(parent.name) && this.isAssigned(parent);
  }

  /** `const storage = useStorage()`, where something is called on that name that the models know. */
  private isStoreName(target: Expression): boolean {
    this.receivers ??= new Set(
      this.scopes
        .nodesOf('call')
        .flatMap(({ name, receiver }) => (receiver?.kind === 'name' && this.isKnown(name) ? [receiver.name] : [])),
    );
    return target.kind === 'name' && this.receivers.has(target.name);
  }

  /** Whether a call is one on a store, or one of a function of another file that takes something to one. */
  private isKnown(call: string): boolean {
    return this.models.storeCalls.has(call) || this.project.callees?.has(call) === true;
  }

  private isAssigned(target: Expression): boolean {
    const parent = this.scopes.parent(target);
    return parent?.kind === 'assign' && parent.target === target;
  }
}
