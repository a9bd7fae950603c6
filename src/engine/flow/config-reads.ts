import type { Call, Expression } from '../ir/ir';
import type { ConfigModel } from './config-models';
import { pathOf } from './paths';
import type { Scopes } from './scopes';

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
  constructor(
    private readonly scopes: Scopes,
    private readonly models: readonly ConfigModel[],
  ) {}

  /** The project key that `expression` reads; `textOf` gives the text of a key that is an expression. */
  keyOf(expression: Expression, textOf: (key: Expression) => string | undefined): string | undefined {
    const read = this.readOf(expression, textOf);
    return read && `config:${read.model.source}.${read.name}`;
  }

  /** What `expression` reads; `textOf` gives the text of a key that is an expression. */
  readOf(expression: Expression, textOf: (key: Expression) => string | undefined): ConfigRead | undefined {
    for (const model of this.models) {
      const name = this.nameIn(model, expression, textOf);
      if (name !== undefined) return { model, name };
    }
    return undefined;
  }

  /** The models whose module is `module`. */
  ofModule(module: string): readonly ConfigModel[] {
    return this.models.filter((model) => model.module === module);
  }

  private nameIn(
    model: ConfigModel,
    expression: Expression,
    textOf: (key: Expression) => string | undefined,
  ): string | undefined {
    switch (expression.kind) {
      case 'name':
        return this.importedName(model, expression.name);
      case 'member':
        return expression.object && this.isHolder(model, expression.object) ? expression.name : undefined;
      case 'index':
        return this.isHolder(model, expression.object) ? textOf(expression.key) : undefined;
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

  private isHolder(model: ConfigModel, holder: Expression): boolean {
    if (holder.kind === 'member' && holder.name === model.member) return true;
    const path = pathOf(holder);
    if (path === undefined) return false;
    if (model.member !== undefined && (path === model.member || path.endsWith(`.${model.member}`))) return true;
    const [definition] = model.module === undefined ? [] : this.scopes.topLevel(path);
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
