import type { Expression, Member, Name } from '../ir/ir';
import { constantText, type ProjectView } from '../project/view';
import type { ConfigReads } from './config-reads';
import { isThis, type Definition, type Scopes } from './scopes';

const maximumDepth = 16;

/** The texts that expressions always have: literals, their concatenation, constants of this and of other files. */
export class Constants {
  private readonly known = new Map<Expression, string | undefined>();

  constructor(
    private readonly scopes: Scopes,
    private readonly project: ProjectView,
    private readonly configs: ConfigReads,
  ) {}

  /** The text of `expression`, or undefined where it is not always the same or not known. */
  textOf(expression: Expression, depth = 0): string | undefined {
    if (depth > maximumDepth) return undefined;
    if (this.known.has(expression)) return this.known.get(expression);
    this.known.set(expression, undefined);
    const text = this.evaluate(expression, depth + 1);
    this.known.set(expression, text);
    return text;
  }

  /** Whether constants decide a condition that compares two texts, and how; undefined where they do not. */
  holds(condition: Expression, depth = 0): boolean | undefined {
    if (condition.kind !== 'operation' || !/^[!=]==?$/.test(condition.operator)) return undefined;
    const [left, right, ...more] = condition.operands.map((operand) => this.textOf(operand, depth));
    if (left === undefined || right === undefined || more.length > 0) return undefined;
    return (left === right) === condition.operator.startsWith('=');
  }

  /** The constant in another file that a name or member refers to, as a project key. */
  keyOf(expression: Name | Member): string | undefined {
    if (expression.kind === 'name') return `const:${expression.name}`;
    const { object } = expression;
    if (this.scopes.isNamespace(object)) return `const:${expression.name}`;
    const owner = object?.kind === 'name' || object?.kind === 'member' ? object.name : undefined;
    return owner === undefined ? undefined : `const:${owner}.${expression.name}`;
  }

  private evaluate(expression: Expression, depth: number): string | undefined {
    const config = this.configs.keyOf(expression, (key) => this.textOf(key, depth));
    return config === undefined ? this.inCode(expression, depth) : constantText(this.project, config);
  }

  private inCode(expression: Expression, depth: number): string | undefined {
    switch (expression.kind) {
      case 'literal':
        return expression.type === 'string' || expression.type === 'number' ? expression.value : undefined;
      case 'template': {
        const parts = expression.parts.map((part) => this.textOf(part, depth));
        return parts.every((part) => part !== undefined) ? parts.join('') : undefined;
      }
      case 'name':
        return this.ofName(expression, depth);
      case 'member':
        return this.ofMember(expression, depth);
      case 'call':
        return this.ofCall(expression, depth);
      case 'conditional': {
        const holds = this.holds(expression.condition, depth);
        return holds === undefined ? undefined : this.textOf(holds ? expression.then : expression.otherwise, depth);
      }
      default:
        return undefined;
    }
  }

  private ofName(name: Name, depth: number): string | undefined {
    const definitions = this.scopes.resolve(name);
    if (definitions.length === 0)
      return isConstantName(name.name) ? constantText(this.project, `const:${name.name}`) : undefined;
    const [only] = definitions;
    if (only?.kind === 'import')
      return constantText(this.project, `const:${only.imported === 'default' ? name.name : only.imported}`);
    return this.ofDefinitions(definitions, depth);
  }

  private ofMember(member: Member, depth: number): string | undefined {
    const { object } = member;
    if (object?.kind === 'name') {
      const type =
        isThis(object) || object.name === 'Self' ? this.scopes.enclosingType(member) : this.typeNamed(object);
      if (type) {
        const definitions = this.scopes.memberOf(type, member.name);
        if (definitions.length > 0) return this.ofDefinitions(definitions, depth);
      }
      const entry = this.entryOf(member);
      if (entry) return this.textOf(entry, depth);
    }
    if (member.name === 'rawValue' && object) return this.textOf(object, depth);
    const key = this.keyOf(member);
    const isElsewhere = looksLikeTypeMember(member) || this.scopes.isNamespace(object);
    return key !== undefined && isElsewhere ? constantText(this.project, key) : undefined;
  }

  private typeNamed(name: Name) {
    const [definition] = this.scopes.resolve(name);
    return definition?.kind === 'type' ? definition.type : undefined;
  }

  /** The entry of an object literal that a constant holds: `const Keys = { token: 'x' }`. */
  entryOf({ object, name }: Member): Expression | undefined {
    const [definition, another] = object?.kind === 'name' ? this.scopes.resolve(object) : [];
    const value = definition?.kind === 'assign' && !another ? definition.assign.value : undefined;
    if (value?.kind !== 'object') return undefined;
    return value.entries.find((entry) => entry.key?.kind === 'name' && entry.key.name === name)?.value;
  }

  private ofDefinitions(definitions: readonly Definition[], depth: number): string | undefined {
    const [only] = definitions;
    if (definitions.length !== 1 || only?.kind !== 'assign' || only.assign.compound) return undefined;
    return only.assign.value && this.textOf(only.assign.value, depth);
  }

  /** Keys made by a factory carry their name: `stringPreferencesKey("token")`, `Key("token")`. */
  private ofCall(call: Expression & { kind: 'call' }, depth: number): string | undefined {
    const [first] = call.args;
    if (call.args.length !== 1 || !first) return undefined;
    if (/(?:Key|^lazy|^String|^NSString)$/.test(call.name)) return this.textOf(first.value, depth);
    return undefined;
  }
}

/** Names of several words, `API_BASE` or `apiBase`: single words such as `error` are locals, and asking for them would parse everything. */
export function isConstantName(name: string): boolean {
  return /[\p{Ll}\p{N}]\p{Lu}|_/u.test(name);
}

/** Members of values are not constants of another file; members of types and of constant objects are. */
function looksLikeTypeMember(member: Member): boolean {
  const owner = member.object?.kind === 'name' || member.object?.kind === 'member' ? member.object.name : '';
  return /^\p{Lu}/u.test(owner);
}
