import type { Span } from '../document';
import type { Call, Expression, Literal, Member, Name, Template } from '../ir/ir';
import { constantText } from '../project/view';
import type { Callable } from './callables';
import { filledFrom } from './filled-buffers';
import type { Program } from './program';
import { isThis, type Definition } from './scopes';

const maximumDepth = 16;
/** Fewer bytes than this are no key. */
const leastBytes = 4;

/** Something written in the code that a value is made of, and of nothing else. */
export interface LiteralOrigin {
  /** Where it stands; without the quotes, where it is one literal. */
  readonly span: Span;
  /** Decoded; absent for a list of numbers. */
  readonly text?: string;
  /** What could be replaced; absent for a list of numbers. */
  readonly expression?: Literal | Template;
  /** Where it stands in another file: its path, and the constant's name. */
  readonly elsewhere?: { readonly path: string; readonly name: string };
}

/**
 * Follows values backwards to what is written in the code, through variables, fields, constants of other files, functions of this one and
 * calls that only change the form. A value that is made of something else as well has no origin here: half a literal is no constant.
 */
export class LiteralOrigins {
  private readonly known = new Map<Expression, readonly LiteralOrigin[]>();

  constructor(private readonly program: Program) {}

  /** The literals that `expression` may be made of alone: one for each side of a choice; nothing where it is made elsewhere. */
  of(expression: Expression, depth = 0): readonly LiteralOrigin[] {
    const known = this.known.get(expression);
    if (known) return known;
    if (depth > maximumDepth) return [];
    // What comes round to itself adds nothing.
    this.known.set(expression, []);
    const origins = this.evaluate(expression, depth + 1);
    this.known.set(expression, origins);
    return origins;
  }

  private evaluate(expression: Expression, depth: number): readonly LiteralOrigin[] {
    const inside = (inner: Expression) => this.of(inner, depth);
    switch (expression.kind) {
      case 'literal':
        return expression.type === 'string' ? [{ span: expression.content, text: expression.value, expression }] : [];
      case 'template': {
        const text = this.program.constants.textOf(expression);
        return text === undefined ? [] : [{ span: expression.span, text, expression }];
      }
      case 'list':
        return ofItems(expression.items, expression.span);
      case 'conditional':
        return [expression.then, expression.otherwise].flatMap(inside);
      case 'operation':
        return ['??', '||', 'as'].includes(expression.operator) ? expression.operands.flatMap(inside) : [];
      case 'name':
        return this.ofName(expression, depth);
      case 'member':
        return this.ofMember(expression, depth);
      case 'call':
        return this.ofCall(expression, depth);
      default:
        return [];
    }
  }

  private ofName(name: Name, depth: number): readonly LiteralOrigin[] {
    const definitions = this.program.scopes.resolve(name);
    const [only] = definitions;
    if (!only) return isTypeName(name) ? [] : this.ofForeign(name, name.name);
    if (only.kind === 'import') return this.ofForeign(name, only.imported === 'default' ? name.name : only.imported);
    const filled = filledFrom(this.program, name).flatMap((value) => this.of(value, depth));
    return [...this.ofDefinitions(definitions, depth), ...filled];
  }

  /** A local may have any of the values that reach it; a field that is also set to something else is none of its first value. */
  private ofDefinitions(definitions: readonly Definition[], depth: number): readonly LiteralOrigin[] {
    const each = definitions.map((definition) => this.ofDefinition(definition, depth));
    const isField = definitions.some(
      (definition) =>
        definition.kind === 'assign' &&
        definition.assign.declares &&
        this.program.scopes.enclosingFunction(definition.assign) === undefined,
    );
    if (isField && each.some((origins, index) => origins.length === 0 && hasValue(definitions[index]))) return [];
    return each.flat();
  }

  private ofDefinition(definition: Definition, depth: number): readonly LiteralOrigin[] {
    switch (definition.kind) {
      case 'assign':
        return definition.assign.value && !definition.assign.compound ? this.of(definition.assign.value, depth) : [];
      case 'parameter': {
        const { owner, parameter, position } = definition;
        const subject = owner.kind === 'lambda' && position === 0 ? this.program.subjectOf(owner) : undefined;
        return [subject, parameter.value].flatMap((value) => (value ? this.of(value, depth) : []));
      }
      case 'function':
        return definition.function.accessor === 'get' ? this.ofReturns(definition.function, depth) : [];
      default:
        return [];
    }
  }

  private ofMember(member: Member, depth: number): readonly LiteralOrigin[] {
    const { object, name } = member;
    if (!object) return [];
    const own = this.ownDefinitions(member, object);
    if (own.length > 0) return this.ofDefinitions(own, depth);
    const entry = this.entryOf(object, name);
    if (entry) return this.of(entry, depth);
    if (this.program.models.receiverForms.has(name)) return this.of(object, depth);
    return object.kind === 'name' || object.kind === 'member' ? this.ofForeign(member, name) : [];
  }

  /** `this.key`, `Self.key`, `Keys.key`, where the type stands in this file. */
  private ownDefinitions(member: Member, object: Expression): readonly Definition[] {
    const { scopes, types } = this.program;
    const isOwn = isThis(object) || (object.kind === 'name' && object.name === 'Self');
    const own = isOwn ? scopes.enclosingType(member) : undefined;
    if (own) return scopes.memberOf(own, member.name);
    const owner = types.typeOf(object);
    return (owner === undefined ? [] : (scopes.types.get(owner) ?? [])).flatMap((type) =>
      scopes.memberOf(type, member.name),
    );
  }

  /** `Keys.db` of `const Keys = { db: '…' }`. */
  private entryOf(object: Expression, key: string): Expression | undefined {
    const [definition] = object.kind === 'name' ? this.program.scopes.resolve(object) : [];
    const value = definition?.kind === 'assign' ? definition.assign.value : undefined;
    if (value?.kind !== 'object') return undefined;
    return value.entries.find((entry) => entry.key?.kind === 'name' && entry.key.name === key)?.value;
  }

  /** A constant of another file, where that says a text. */
  private ofForeign(use: Name | Member, name: string): readonly LiteralOrigin[] {
    const key = use.kind === 'name' ? `const:${name}` : this.program.constants.keyOf(use);
    // What a configuration file says is no literal of the code: other rules follow it.
    const text = key === undefined ? undefined : this.program.constants.textOf(use);
    const facts = key === undefined || text === undefined ? [] : this.program.project.lookup(key);
    const fact = facts.find(({ value }) => value.kind !== 'withheld');
    if (!fact || key === undefined || constantText(this.program.project, key) !== text) return [];
    return [{ span: fact.span, text: text ?? '', elsewhere: { path: fact.path, name } }];
  }

  private ofCall(call: Call, depth: number): readonly LiteralOrigin[] {
    const { models, callables, parameters } = this.program;
    if (byteLists.has(call.name))
      return ofItems(
        call.args.map(({ value }) => value),
        call.span,
      );
    const callable = callables.calledBy(call);
    if (callable) {
      const passed = parameters.passedOn(call, callable).flatMap((value) => this.of(value, depth));
      return passed.length > 0 ? passed : this.ofReturns(callable.node, depth);
    }
    const ofType = isTypeName(call.receiver);
    if (models.receiverForms.has(call.name) && call.receiver && !ofType) {
      const origins = this.of(call.receiver, depth);
      if (origins.length > 0) return origins;
    }
    const first = call.args[0]?.value;
    // A form of an argument, or of what a type is asked for: `decode("…")`, `SQLiteDatabase.getBytes(chars)`.
    const isForm = models.argumentForms.has(call.name) || (ofType && models.receiverForms.has(call.name));
    if (first && first.kind !== 'lambda' && isForm) return this.of(first, depth);
    if (!models.transformCalls.has(call.name) && !runsItsLambda.test(call.name)) return [];
    return this.program.resultsOf(call).flatMap((result) => this.of(result, depth));
  }

  /** What a function always gives. */
  private ofReturns(node: Callable['node'], depth: number): readonly LiteralOrigin[] {
    const { scopes } = this.program;
    const returns = this.program.nodes('return').filter((statement) => scopes.enclosingFunction(statement) === node);
    const each = returns.map(({ value }) => (value ? this.of(value, depth) : []));
    return each.every((origins) => origins.length > 0) ? each.flat() : [];
  }
}

function isTypeName(receiver: Expression | undefined): boolean {
  return receiver?.kind === 'name' && /^\p{Lu}\w*\p{Ll}/u.test(receiver.name);
}

/** What makes a property when it is first read, and a closure that is called where it stands. */
export const runsItsLambda = /^(?:lazy)?$/;

const byteLists = new Set(['byteArrayOf', 'ubyteArrayOf', 'charArrayOf', 'intArrayOf']);

/** Bytes, or letters, one after the other. */
function ofItems(items: readonly Expression[], span: Span): LiteralOrigin[] {
  if (items.length < leastBytes) return [];
  if (items.every(isByte)) return [{ span }];
  const letters = items.map((item) => (item.kind === 'literal' && item.value.length === 1 ? item.value : undefined));
  return letters.every((letter) => letter !== undefined) ? [{ span, text: letters.join('') }] : [];
}

/** `0x1f`, `-12`, `0xe3.toByte()`, `UInt8(12)`. */
function isByte(item: Expression): boolean {
  switch (item.kind) {
    case 'literal':
      return item.type === 'number';
    case 'operation':
      return ['-', '+', 'as'].includes(item.operator) && item.operands.slice(0, 1).every(isByte);
    case 'call': {
      const inside = item.receiver ?? item.args[0]?.value;
      return /^(?:to(?:U?Byte|Char)|U?Int8|Byte)$/.test(item.name) && inside !== undefined && isByte(inside);
    }
    default:
      return false;
  }
}

function hasValue(definition: Definition | undefined): boolean {
  return definition?.kind === 'assign' && definition.assign.value !== undefined;
}
