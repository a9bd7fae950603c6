import type { Span } from '../document';
import type { Assign, Call, Expression, IrNode, Member, Name } from '../ir/ir';
import { Harmless, isFlag } from './harmless';
import { givenWhereMade } from './made-objects';
import { NamedSecrets } from './named-secrets';
import { foreignFunctions } from './foreign-functions';
import { pathOf } from './paths';
import type { Program } from './program';
import { writtenOut } from './loops';
import { ReadFields } from './read-fields';
import { sanitizersOf } from './sanitizers';
import type { Definition } from './scopes';
import { SecureInputs } from './secure-inputs';
import { SecureReads } from './secure-reads';
import { withStep, type SecretValue } from './secret-value';

export type { SecretValue } from './secret-value';

const maximumDepth = 24;

/**
 * Follows values backwards from where they are used: through local variables, fields of this file, string building, choices,
 * objects and carriers, until a name says that the value is secret, or something makes it harmless.
 */
export class SecretFlow {
  private readonly known = new Map<Expression, SecretValue | undefined>();
  private readonly open = new Set<Expression>();

  private readonly harmless: Harmless;
  private readonly named: NamedSecrets;
  private readonly inputs: SecureInputs;
  private readonly reads: SecureReads;
  private readonly fields: ReadFields;

  constructor(private readonly program: Program) {
    this.harmless = new Harmless(program);
    this.named = new NamedSecrets(program);
    this.inputs = new SecureInputs(program);
    this.reads = new SecureReads(program);
    this.fields = new ReadFields(program);
  }

  /** The secret that `expression` holds, or undefined. */
  in(expression: Expression, depth = 0): SecretValue | undefined {
    if (this.known.has(expression)) return this.known.get(expression);
    if (depth > maximumDepth || this.open.has(expression)) return undefined;
    this.open.add(expression);
    const value = this.evaluate(expression, depth + 1);
    this.open.delete(expression);
    this.known.set(expression, value);
    return value;
  }

  private evaluate(expression: Expression, depth: number): SecretValue | undefined {
    switch (expression.kind) {
      case 'name':
        return this.ofName(expression, depth);
      case 'member':
        return this.ofMember(expression, depth);
      case 'index':
        return this.ofIndex(expression, depth);
      case 'call':
        return this.ofCall(expression, depth);
      case 'template':
        return this.first(expression.parts, depth);
      case 'list':
        return this.first(expression.items, depth);
      case 'object':
        return this.ofObject(expression, depth);
      case 'conditional':
        return this.first([expression.then, expression.otherwise], depth);
      case 'operation':
        return this.ofOperation(expression.operator, expression.operands, depth);
      default:
        return undefined;
    }
  }

  private first(expressions: readonly Expression[], depth: number): SecretValue | undefined {
    for (const expression of expressions) {
      const secret = this.in(expression, depth);
      if (secret) return secret;
    }
    return undefined;
  }

  private ofOperation(operator: string, operands: readonly Expression[], depth: number): SecretValue | undefined {
    if (operator === '&&') return operands[1] && this.in(operands[1], depth);
    return ['??', '||', '+', 'to', 'as'].includes(operator) ? this.first(operands, depth) : undefined;
  }

  private ofName(name: Name, depth: number): SecretValue | undefined {
    const definitions = this.program.scopes.resolve(name);
    if (this.inputs.isTyped(name)) return { name: name.name, span: name.span, steps: [] };
    const byName = this.named.ofExpression(name.name, name, name.span);
    if (byName) return this.harmless.are(definitions, depth) ? undefined : byName;
    // `fcmToken` says itself which token it is, whatever it was made of.
    if (this.program.names.isNamedOtherToken(name.name)) return undefined;
    const read = this.reads.writing(name);
    if (read) return withStep({ name: name.name, span: name.span, steps: [] }, read.span, `\`${read.name}\` reads it`);
    return this.throughDefinitions(definitions, name, depth);
  }

  private throughDefinitions(definitions: readonly Definition[], use: Name, depth: number): SecretValue | undefined {
    for (const definition of definitions) {
      if (definition.kind === 'parameter') {
        const secret = this.throughScopeFunction(definition, use, depth) ?? this.named.ofTaken(definition, use);
        if (secret) return secret;
        continue;
      }
      const looped = definition.kind === 'loop' ? writtenOut(this.program.models, definition.loop, use.name) : [];
      const written = this.firstRecord(looped, use.span);
      if (written) return written;
      if (definition.kind !== 'assign' || !definition.assign.value) continue;
      if (!this.mayHold(definition.assign)) continue;
      const secret = this.in(definition.assign.value, depth);
      if (secret) return withStep(secret, definition.assign.span, `\`${use.name}\` holds \`${secret.name}\``);
      const put = this.throughMutations(definition.assign, use, depth);
      if (put) return put;
    }
    return undefined;
  }

  /** Whether a variable's type is one of texts, or of what carries the text that it is given: `Breadcrumb crumb = new Breadcrumb()`. */
  private mayHold({ type, value }: Assign): boolean {
    const { types, models } = this.program;
    if (types.mayHoldSecret(type)) return true;
    return value?.kind === 'call' && value.name === type && models.carriers.has(value.name);
  }

  /** `params["password"] = x; save(params)`: what was put into a collection before it is used. */
  private throughMutations(definition: Assign, use: Name, depth: number): SecretValue | undefined {
    for (const { node, key, value } of this.program.mutations.of(definition)) {
      if (node.span.start > use.span.start) continue;
      const secret = this.ofEntry(key, value, node.span, depth);
      if (secret) return withStep(secret, node.span, `\`${secret.name}\` is put into \`${use.name}\``);
    }
    return undefined;
  }

  /** `token?.let { save(it) }`, `read().then((token) => …)`: the parameter is the value that the call was made on. */
  private throughScopeFunction(
    definition: Definition & { kind: 'parameter' },
    use: Name,
    depth: number,
  ): SecretValue | undefined {
    if (definition.owner.kind !== 'lambda' || definition.position !== 0) return undefined;
    const subject = this.program.subjectOf(definition.owner);
    const secret = subject && this.in(subject, depth);
    return secret && withStep(secret, use.span, `\`${use.name}\` is \`${secret.name}\``);
  }

  private ofMember(member: Member, depth: number): SecretValue | undefined {
    const { object } = member;
    if (this.isFact(member.name)) return undefined;
    const owner = object?.kind === 'name' || object?.kind === 'member' ? object.name : '';
    if (this.program.names.isSecretContent(owner, member.name) && !this.isOtherToken(owner, member))
      return { name: `${owner}.${member.name}`, span: member.span, steps: [] };
    const own = object?.kind === 'name' && object.name === 'this' ? this.ownField(member) : undefined;
    if (this.inputs.isTyped(member)) return { name: pathOf(member) ?? member.name, span: member.span, steps: [] };
    const byName = this.named.ofExpression(member.name, member, member.span);
    if (byName) return this.harmless.isHeld(member, own, depth) ? undefined : byName;
    if (own) return this.throughDefinitions(own, { kind: 'name', span: member.span, name: member.name }, depth);
    const carries = object && this.program.models.carriers.has(member.name);
    return carries ? this.in(object, depth) : undefined;
  }

  private ownField(member: Member): readonly Definition[] | undefined {
    const type = this.program.scopes.enclosingType(member);
    return type && this.program.scopes.memberOf(type, member.name);
  }

  /** `json["access_token"]` by its key; `secrets[0]` by its list. */
  private ofIndex(index: Expression & { kind: 'index' }, depth: number): SecretValue | undefined {
    const key = this.program.constants.textOf(index.key);
    if (key !== undefined && !/^\d+$/.test(key)) {
      return this.program.names.isSecret(key) ? { name: key, span: index.span, steps: [] } : undefined;
    }
    const component = key === undefined ? undefined : this.program.records.component(index.object, Number(key));
    if (component) return component.isSecret ? { name: component.name, span: index.span, steps: [] } : undefined;
    return this.in(index.object, depth);
  }

  private ofObject(object: Expression & { kind: 'object' }, depth: number): SecretValue | undefined {
    for (const { key, value, span } of object.entries) {
      const secret = this.ofEntry(key, value, span, depth);
      if (secret) return secret;
    }
    return undefined;
  }

  /** A secret by its key, or by its value. */
  private ofEntry(key: Expression | undefined, value: Expression, span: Span, depth: number): SecretValue | undefined {
    const name = key?.kind === 'name' ? key.name : key && this.program.constants.textOf(key);
    const isNamed = name !== undefined && this.program.names.isSecret(name) && !this.isOtherToken(name, value);
    const byKey = isNamed && !this.harmless.is(value, depth);
    return byKey && !isFlag(value) ? { name, span, steps: [] } : this.in(value, depth);
  }

  private ofCall(call: Call, depth: number): SecretValue | undefined {
    if (this.isSanitizer(call) || this.isFact(call.name)) return undefined;
    const opened = this.reads.opening(call);
    if (opened) return { name: opened.name, span: opened.span, steps: [] };
    const values = call.args.map(({ value }) => value);
    const read = this.named.ofKeyRead(call);
    if (read) return read;
    if (call.name === 'interpolation') return values[0] && this.in(values[0], depth);
    const parts = [...(call.receiver ? [call.receiver] : []), ...values.filter(({ kind }) => kind !== 'lambda')];
    const isWritten = this.program.models.serializers.has(call.name);
    const written = isWritten ? this.firstRecord(parts, call.span) : undefined;
    if (written) return written;
    // What a value was made of says more than what is read out of it later.
    const readLater = () => (isWritten ? this.fields.inOneOf(parts) : undefined);
    if (this.program.models.carriers.has(call.name)) return this.first(parts, depth) ?? readLater();
    if (call.name === '' || this.program.models.transformCalls.has(call.name)) {
      const results = this.program.resultsOf(call);
      if (results.length > 0) return this.first(results, depth);
      const picked = this.named.ofReference(call);
      if (picked) return picked;
    }
    if (['also', 'apply'].includes(call.name) && call.receiver)
      return this.in(call.receiver, depth) ?? this.throughMaking(call, depth);
    if (isUseState(call)) return values[0] && this.in(values[0], depth);
    return (
      this.throughMaking(call, depth) ??
      this.named.ofCall(call) ??
      this.throughCallable(call, depth) ??
      this.throughForeign(call) ??
      readLater()
    );
  }

  /** A secret in a field of a whole object: of one that is written out, stored or printed. */
  inObject(value: Expression): SecretValue | undefined {
    return this.firstRecord([value], value.span) ?? this.fields.of(value, true);
  }

  /** A secret in a field of an object that shows its fields where it is printed. */
  inPrinted(value: Expression): SecretValue | undefined {
    const isShown = this.program.records.of(value)?.isPrinted === true;
    return (isShown ? this.firstRecord([value], value.span) : undefined) ?? this.fields.of(value, false);
  }

  private firstRecord(values: readonly Expression[], span: Span): SecretValue | undefined {
    const [record] = values.flatMap((value) => this.program.records.within(value) ?? []);
    return record && { name: `${record.type}.${record.field}`, span, steps: [] };
  }

  /** What an object was given where it was made. */
  private throughMaking(call: Call, depth: number): SecretValue | undefined {
    for (const { key, value } of givenWhereMade(this.program.models, call)) {
      const secret = this.ofEntry(key, value, call.span, depth);
      if (secret) return secret;
    }
    return undefined;
  }

  /** What a function of this file gives: a secret of its own, or one of its arguments. */
  private throughCallable(call: Call, depth: number): SecretValue | undefined {
    const { callables, summaries, parameters } = this.program;
    const callable = callables.calledBy(call);
    if (!callable) return undefined;
    const { source } = summaries.of(callable);
    if (source && !this.isOtherToken(source.name, call))
      return withStep(source, call.span, `\`${call.name}\` gives \`${source.name}\``);
    return this.first(parameters.passedOn(call, callable), depth);
  }

  /** What a function of another file gives, where that file was found to give a secret. */
  private throughForeign(call: Call): SecretValue | undefined {
    const source = foreignFunctions(this.program, call).find(({ value }) => value.source !== undefined)?.value.source;
    // `text(credentials.token)` where a push service tells it: the helper knows no more than `token`.
    if (source === undefined || this.isOtherToken(source, call)) return undefined;
    return { name: source, span: call.span, steps: [] };
  }

  /** Whether `name` is a token of another kind, by the names of the functions and types around `node`. */
  isOtherToken(name: string, node: IrNode): boolean {
    return this.named.isOtherToken(name, node);
  }

  private isFact(name: string): boolean {
    return this.program.models.facts.has(name);
  }

  /** Whether a call of this name gives something that no longer is the secret. */
  isSanitizer(call: Call): boolean {
    return sanitizersOf(this.program, call).length > 0;
  }

  /** Whether what a call of this name gives is none to be read back: a hash, cipher text, and no text that is only masked. */
  isProtection(call: Call): boolean {
    return sanitizersOf(this.program, call).some(({ keeps }) => keeps !== true);
  }
}

function isUseState(call: Call): boolean {
  return /^use(?:State|Ref|Memo)$/.test(call.name) && !call.receiver;
}
