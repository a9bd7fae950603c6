import type { Call, Expression, Index, Member } from '../ir/ir';
import type { ConfigModel } from './config-models';
import { pathOf } from './paths';
import type { Scopes } from './scopes';

/** Whether an expression may be a read of a configuration, by how it is written: what a holder's name means is not asked. */
export function mayReadConfig(expression: Member | Index | Call, models: readonly ConfigModel[]): boolean {
  if (expression.kind === 'call') return models.some(({ calls }) => calls?.includes(expression.name) === true);
  const { object } = expression;
  const path = pathOf(object);
  return models.some((model) => isMember(model, object, path) || (model.module !== undefined && path !== undefined));
}

/** One read of a value: by which model, and the value's name. */
export interface ConfigRead {
  readonly model: ConfigModel;
  readonly name: string;
}

/**
 * Reads of what a configuration file says: `BuildConfig.API_URL`, `getString(R.string.host)`, `process.env.API_URL`,
 * `Bundle.main.object(forInfoDictionaryKey: "ApiHost")`. Each gives the project key of the value, `config:SOURCE.NAME`.
 */
export class ConfigReads {
  private readonly byModule: readonly ConfigModel[];

  constructor(
    private readonly scopes: Scopes,
    private readonly models: readonly ConfigModel[],
  ) {
    this.byModule = models.filter(({ module }) => module !== undefined);
  }

  /** The project key that `expression` reads; `textOf` gives the text of a key that is an expression. */
  keyOf(expression: Expression, textOf: (key: Expression) => string | undefined): string | undefined {
    const read = this.readOf(expression, textOf);
    return read && `config:${read.model.source}.${read.name}`;
  }

  /** What `expression` reads; `textOf` gives the text of a key that is an expression. */
  readOf(expression: Expression, textOf: (key: Expression) => string | undefined): ConfigRead | undefined {
    const holder = expression.kind === 'member' || expression.kind === 'index' ? expression.object : undefined;
    const path = pathOf(holder);
    for (const model of this.modelsFor(expression)) {
      const name = this.nameIn(model, expression, path, textOf);
      if (name !== undefined) return { model, name };
    }
    return undefined;
  }

  /** The models whose module is `module`. */
  ofModule(module: string): readonly ConfigModel[] {
    return this.models.filter((model) => model.module === module);
  }

  /** The models that an expression of this kind may read by. */
  private modelsFor({ kind }: Expression): readonly ConfigModel[] {
    if (kind === 'name') return this.byModule;
    return kind === 'member' || kind === 'index' || kind === 'call' ? this.models : [];
  }

  private nameIn(
    model: ConfigModel,
    expression: Expression,
    path: string | undefined,
    textOf: (key: Expression) => string | undefined,
  ): string | undefined {
    switch (expression.kind) {
      case 'name':
        return this.importedName(model, expression.name);
      case 'member':
        return this.isHolder(model, expression.object, path) ? expression.name : undefined;
      case 'index':
        return this.isHolder(model, expression.object, path) ? textOf(expression.key) : undefined;
      case 'call':
        return this.inCall(model, expression, textOf);
      default:
        return undefined;
    }
  }

  /** `import { API_URL } from '@env'`. */
  private importedName(model: ConfigModel, name: string): string | undefined {
    if (model.module === undefined) return undefined;
    const [definition] = this.scopes.topLevel(name);
    if (definition?.kind !== 'import' || definition.import.module !== model.module) return undefined;
    return definition.imported === 'default' || definition.imported === '*' ? undefined : definition.imported;
  }

  private isHolder(model: ConfigModel, holder: Expression | undefined, path: string | undefined): boolean {
    if (isMember(model, holder, path)) return true;
    const [definition] = model.module === undefined || path === undefined ? [] : this.scopes.topLevel(path);
    return definition?.kind === 'import' && definition.import.module === model.module;
  }

  private inCall(model: ConfigModel, call: Call, textOf: (key: Expression) => string | undefined): string | undefined {
    if (model.calls?.includes(call.name) !== true) return undefined;
    if (model.on !== undefined && pathOf(call.receiver) !== model.on) return undefined;
    const argument = call.args.find(({ label }) => model.label === undefined || label === model.label)?.value;
    if (!argument) return undefined;
    if (model.argument === undefined) return textOf(argument);
    const path = pathOf(argument);
    const isNamed = path?.includes(`${model.argument}.`) === true;
    return isNamed ? path.slice(path.lastIndexOf('.') + 1) : undefined;
  }
}

/** Whether a holder is a model's member, by its own name or by the path that leads to it. */
function isMember({ member }: ConfigModel, holder: Expression | undefined, path: string | undefined): boolean {
  if (member === undefined) return false;
  if (holder?.kind === 'member' && holder.name === member) return true;
  return path !== undefined && (path === member || path.endsWith(`.${member}`));
}
