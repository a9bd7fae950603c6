import type { Argument, Call, Expression, FunctionDeclaration, Member, Name, Statement } from '../ir/ir';
import type { SecretNames } from '../secrets/names';
import { isGiven } from './argument-keys';
import { askedFor, HeldValues, isHolder } from './held-values';
import type { LanguageModels } from './models';
import { withoutPackage } from './qualified-names';
import type { SharedStores } from './shared-stores';
import { isThis, type Definition, type Scopes } from './scopes';
import type { TypeModel } from './type-model';
import { isFunction, isTypeItself, moreTelling, stateType, typeGiven } from './written-types';

const maximumDepth = 24;

/** Members that hold all of an answer. */
const wholes = new Set(['data', 'body']);

/** The types of values as far as declarations, constructors, imports and the models tell: a name, or undefined. */
export class Types {
  private readonly known = new Map<Expression, string | undefined>();
  private readonly held: HeldValues;

  constructor(
    private readonly scopes: Scopes,
    private readonly models: LanguageModels,
    private readonly names: SecretNames,
    private readonly stores: SharedStores,
  ) {
    this.held = new HeldValues(scopes, models, stores, {
      typeOf: (value, depth) => this.typeOf(value, depth),
      resultOf: (definition, depth) => this.ofResult(definition, depth),
      returned: (body, depth) => this.ofReturns(body, depth),
    });
  }

  /** The type of `expression`; a class itself has its own name as type, so that static calls are found by it. */
  typeOf(expression: Expression, depth = 0): string | undefined {
    if (depth > maximumDepth) return undefined;
    if (this.known.has(expression)) return this.known.get(expression);
    this.known.set(expression, undefined);
    const type = this.evaluate(expression, depth + 1);
    this.known.set(expression, type);
    return type;
  }

  /** The type on which a call without receiver runs: that of a scope function's subject, else the enclosing type. */
  implicitReceivers(call: Expression): string[] {
    const receivers: string[] = [];
    for (const ancestor of this.scopes.ancestors(call)) {
      if (ancestor.kind === 'lambda' && ancestor.receiver) receivers.push(this.typeOf(ancestor.receiver) ?? '');
      if (ancestor.kind === 'type') receivers.push(ancestor.name, ...ancestor.supertypes);
    }
    return receivers.filter((type) => type !== '');
  }

  /** Whether the models know what comes from this module. */
  isModelled(module: string): boolean {
    return this.models.typeIndex.by('module', module).length > 0;
  }

  /** Whether a value of this declared type may hold a secret's text; unknown types may. */
  mayHoldSecret(type: string | undefined): boolean {
    return type === undefined || this.names.canHoldSecret(type);
  }

  /** Whether a type is one of texts, bytes or anything: no type of the team's own. */
  isText(type: string): boolean {
    return this.names.isText(type);
  }

  private evaluate(expression: Expression, depth: number): string | undefined {
    switch (expression.kind) {
      case 'literal':
        return expression.type === 'string' ? 'String' : expression.type === 'null' ? undefined : expression.type;
      case 'template':
        return 'String';
      case 'name':
        return this.ofName(expression, depth);
      case 'member':
        return this.ofMember(expression, depth);
      case 'call':
        return this.ofCall(expression, depth);
      case 'conditional':
        return this.typeOf(expression.then, depth) ?? this.typeOf(expression.otherwise, depth);
      case 'operation':
        return this.ofOperation(expression.operator, expression.operands, depth);
      case 'anonymous':
        return expression.type.supertypes[0];
      case 'index':
        return stateType(expression);
      default:
        return undefined;
    }
  }

  private ofOperation(operator: string, operands: readonly Expression[], depth: number): string | undefined {
    if (operator === '??' || operator === 'as') return operands[0] && this.typeOf(operands[0], depth);
    return ['==', '!=', '<', '>', '<=', '>=', '!', '&&', '||', 'is', 'in'].includes(operator) ? 'boolean' : undefined;
  }

  private ofName(name: Name, depth: number): string | undefined {
    if (isThis(name)) return this.ofThis(name, depth);
    if (name.name === 'Self') return this.scopes.enclosingType(name)?.name;
    const definitions = this.scopes.resolve(name);
    const [only] = definitions;
    const known = only ? this.ofDefinitions(definitions, name.name, depth) : this.ofGlobal(name.name);
    if ((known !== undefined && known !== name.name) || (only && only.kind !== 'import')) return known;
    return this.stores.named(only && only.imported !== 'default' ? only.imported : name.name, name) ?? known;
  }

  /** In a block that runs on a value `this` is that value: `address.run { log("$this") }`. */
  private ofThis(name: Name, depth: number): string | undefined {
    for (const ancestor of this.scopes.ancestors(name)) {
      if (ancestor.kind === 'lambda' && ancestor.receiver) return this.typeOf(ancestor.receiver, depth);
      if (ancestor.kind === 'type') return ancestor.name;
    }
    return undefined;
  }

  /** A field is often declared in one place and made in another, which says more. */
  private ofDefinitions(definitions: readonly Definition[], name: string, depth: number): string | undefined {
    const made = definitions.filter((definition) => definition.kind === 'assign' && definition.assign.value);
    for (const definition of [...made, ...definitions]) {
      const type = this.ofDefinition(definition, name, depth);
      if (type !== undefined) return type;
    }
    return undefined;
  }

  private ofGlobal(name: string): string | undefined {
    const [model] = this.models.typeIndex.by('global', name);
    return model?.type ?? (/^\p{Lu}/u.test(name) ? name : undefined);
  }

  private ofDefinition(definition: Definition, name: string, depth: number): string | undefined {
    switch (definition.kind) {
      case 'assign': {
        const made = definition.assign.value && this.typeOf(definition.assign.value, depth);
        return moreTelling(made, withoutPackage(definition.assign.type));
      }
      case 'parameter':
        return withoutPackage(definition.parameter.type) ?? this.ofLambdaParameter(definition, depth);
      case 'import':
        return (
          this.ofImport(definition.import.module, definition.imported) ?? (/^\p{Lu}/u.test(name) ? name : undefined)
        );
      case 'type':
        return definition.type.name;
      case 'function':
        return definition.function.accessor === undefined ? undefined : this.ofFunction(definition.function, depth);
      default:
        return undefined;
    }
  }

  /** The type of a name of a module; that of the whole module, where it stands for one, for any function of it. */
  ofImport(module: string, imported: string): string | undefined {
    const models = this.models.typeIndex.by('module', module);
    return models.find((model) => model.imported === undefined || model.imported === imported)?.type;
  }

  private ofLambdaParameter(definition: Definition & { kind: 'parameter' }, depth: number): string | undefined {
    if (definition.owner.kind !== 'lambda' || definition.position !== 0) return undefined;
    const call = this.scopes.parent(definition.owner);
    if (call?.kind !== 'call') return undefined;
    if (['let', 'also', 'then', 'use'].includes(call.name) && call.receiver) return this.typeOf(call.receiver, depth);
    const models = this.models.typeIndex.by('lambdaOf', call.name);
    return models.find((model) => this.isOn(model, call.receiver, depth))?.type;
  }

  private ofMember(member: Member, depth: number): string | undefined {
    const asked = askedFor(this.models, member);
    if (asked) return this.typeOf(asked, depth);
    const models = this.models.typeIndex.by('member', member.name);
    const model = models.find((candidate) => this.isOn(candidate, member.object, depth));
    if (model) return model.type;
    const owner = member.object && this.typeOf(member.object, depth);
    const declared = owner === undefined ? undefined : this.ofDeclared(owner, member.name, depth);
    const given = declared ?? this.storeOf(member.object, owner, member);
    if (given !== undefined) return given;
    if (this.models.instances.has(member.name) || (wholes.has(member.name) && this.isAnswer(member.object)))
      return owner;
    if (isTypeItself(member)) return owner;
    // A nested type: `Foo.Editor`.
    return /^\p{Lu}/u.test(member.name) ? member.name : undefined;
  }

  /** The type of a store that another file makes: what its module gives under a name, or a member of a type of it. */
  private storeOf(object: Expression | undefined, owner: string | undefined, use: Member | Call): string | undefined {
    return this.scopes.isNamespace(object) ? this.stores.named(use.name, use) : this.stores.memberOf(owner, use);
  }

  /** Whether a value is what a call answered that was given a type: `const { data } = await axios.get<Session>(url)`. */
  private isAnswer(value: Expression | undefined): boolean {
    if (value?.kind === 'call') return value.typeArgument !== undefined;
    const [definition] = value?.kind === 'name' ? this.scopes.resolve(value) : [];
    const made = definition?.kind === 'assign' ? definition.assign.value : undefined;
    return made?.kind === 'call' && made.typeArgument !== undefined;
  }

  /** What a member of a type of this file is or gives; of the file itself where there is no owner. */
  ofDeclared(owner: string | undefined, member: string, depth = 0): string | undefined {
    const { scopes } = this;
    const owners = owner === undefined ? [undefined] : (scopes.types.get(owner) ?? []);
    for (const type of owners) {
      const definitions = type ? scopes.memberOf(type, member) : scopes.topLevel(member);
      const called = definitions.find(isFunction);
      if (called) return this.ofResult(called, depth);
      const found = this.ofDefinitions(definitions, member, depth);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private ofCall(call: Call, depth: number): string | undefined {
    const constructed = this.models.typeIndex
      .by('construct', call.name)
      .find((model) => this.isGiven(model, call.args));
    if (constructed) return constructed.type;
    const model = this.models.typeIndex
      .by('call', call.name)
      .find((candidate) => this.isGiven(candidate, call.args) && this.isOn(candidate, call.receiver, depth));
    if (model) return model.type;
    if (call.typeArgument !== undefined && this.models.locators.has(call.name)) return call.typeArgument;
    if (isHolder(this.models, call)) return call.typeArgument ?? this.held.by(call, depth);
    const held = this.held.askedBy(call, depth);
    if (held !== undefined) return held;
    if (call.name === 'lazy' || call.name === 'run' || call.name === 'remember' || call.name === 'useRef')
      return this.ofLambdaResult(call, depth);
    if (call.name === '' && call.receiver?.kind === 'lambda') return this.ofReturns(call.receiver.body, depth);
    if (['apply', 'also'].includes(call.name) && call.receiver) return this.typeOf(call.receiver, depth);
    if (!call.receiver) return this.ofFreeCall(call, depth) ?? typeGiven(this.models, call);
    const owner = this.typeOf(call.receiver, depth);
    const declared = owner === undefined ? undefined : this.ofDeclared(owner, call.name, depth);
    const made = declared ?? this.storeOf(call.receiver, owner, call);
    if (made !== undefined) return made;
    if (owner !== undefined && (this.models.typeIndex.fluent.has(owner) || this.isInstanceOf(owner, call)))
      return owner;
    return /^\p{Lu}/u.test(call.name) ? call.name : typeGiven(this.models, call);
  }

  private isInstanceOf(type: string, { name, receiver }: Call): boolean {
    return this.models.instances.has(name) && receiver?.kind === 'name' && receiver.name === type;
  }

  private ofFreeCall(call: Call, depth: number): string | undefined {
    if (/^\p{Lu}/u.test(call.name)) return call.name;
    const around = this.implicitReceivers(call);
    const models = this.models.typeIndex.by('call', call.name);
    const model = models.find(({ on }) => on !== undefined && around.includes(on));
    if (model) return model.type;
    const [declared] = this.scopes.definitionsAt(call, call.name);
    if (declared && isFunction(declared)) return this.ofResult(declared, depth);
    // `edit { putString("a", one).putString("b", two) }`
    const chained = declared === undefined ? around.find((type) => this.models.typeIndex.fluent.has(type)) : undefined;
    if (chained !== undefined) return chained;
    return declared === undefined || declared.kind === 'import' ? this.stores.named(call.name, call) : undefined;
  }

  /** What a function gives: what its last statement returns, where that says more than the interface that it declares. */
  private ofFunction({ returns, body }: FunctionDeclaration, depth: number): string | undefined {
    return moreTelling(body && this.ofReturns(body, depth), returns);
  }

  /** What a function gives that is declared, or set to a name: `const useStorage = () => useContext(Storage)`. */
  private ofResult(definition: Definition, depth: number): string | undefined {
    if (definition.kind === 'function') return this.ofFunction(definition.function, depth);
    const value = definition.kind === 'assign' ? definition.assign.value : undefined;
    return value?.kind === 'lambda' ? this.ofReturns(value.body, depth) : undefined;
  }

  private ofLambdaResult(call: Call, depth: number): string | undefined {
    const body = call.args.at(-1)?.value;
    return body?.kind === 'lambda' ? this.ofReturns(body.body, depth) : undefined;
  }

  private ofReturns(body: readonly Statement[], depth: number): string | undefined {
    const last = body.findLast((statement) => statement.kind === 'return');
    return last?.kind === 'return' && last.value ? this.typeOf(last.value, depth) : undefined;
  }

  private isGiven({ withArgument }: TypeModel, args: readonly Argument[]): boolean {
    if (withArgument === undefined) return true;
    return typeof withArgument === 'number' ? args.length > withArgument : isGiven(this.scopes, withArgument, args);
  }

  private isOn(model: TypeModel, receiver: Expression | undefined, depth: number): boolean {
    if (model.on === undefined) return true;
    if (model.on === 'none') return receiver === undefined;
    return receiver !== undefined && this.typeOf(receiver, depth) === model.on;
  }
}
