import type { Call, Expression, Lambda, Member, Name } from '../ir/ir';
import { givenUnder } from './argument-keys';
import { pathOf } from './paths';
import type { Program } from './program';
import type { Definition } from './scopes';
import { Selector } from './selector';

/** A field that hides what is typed into it. Without `call`, a member that makes any field one: `field.isSecureTextEntry = true`. */
export interface SecureInputModel {
  readonly call?: string;
  readonly member?: string;
  /** The argument that hides it, unless it is `false` … */
  readonly when?: string;
  /** … or only where it is given one of these. */
  readonly made?: string;
  /** The argument that says where the text is kept: a variable, a binding or, with `content`, what holds it there. */
  readonly holds?: string;
  readonly content?: string;
  /** Arguments that take a function of the text. */
  readonly typed?: readonly string[];
}

const fields = new Selector('call', ({ name }, { models }) => models.secureInputs.some(({ call }) => call === name));
const switches = new Selector('assign', ({ target }, { models }) => {
  return target.kind === 'member' && models.secureInputs.some(({ member }) => member === target.name);
});

/** Where people type what is not to be seen: `SecureField`, `obscureText: true`, whatever the variable behind it is called. */
export class SecureInputs {
  private found:
    { readonly held: ReadonlyMap<string, readonly Expression[]>; readonly given: ReadonlySet<Lambda> } | undefined;

  constructor(private readonly program: Program) {}

  /** Whether a name or member is the text of such a field. */
  isTyped(expression: Name | Member): boolean {
    const { held, given } = this.all;
    if (given.size > 0 && expression.kind === 'name') {
      const [definition] = this.program.scopes.resolve(expression);
      if (definition?.kind === 'parameter' && isGiven(given, definition)) return true;
    }
    if (held.size === 0) return false;
    const places = held.get(keyOf(expression) ?? '') ?? [];
    return places.some((place) => this.isSame(place, expression));
  }

  private get all() {
    this.found ??= this.collect();
    return this.found;
  }

  private collect() {
    const held = new Map<string, Expression[]>();
    const given = new Set<Lambda>();
    const hold = (expression: Expression, content?: string) => {
      const key = keyOf(expression);
      const path = key === undefined || content === undefined ? key : `${key}.${content}`;
      if (path !== undefined) held.set(path, [...(held.get(path) ?? []), expression]);
    };
    for (const model of this.program.models.secureInputs) {
      for (const call of model.call === undefined ? [] : this.hidden(model)) {
        for (const value of this.under(model.holds, call)) hold(value, model.content);
        for (const handler of (model.typed ?? []).flatMap((key) => this.under(key, call))) {
          if (handler.kind === 'lambda') given.add(handler);
          else for (const state of this.stateSetBy(handler)) hold(state);
        }
      }
      for (const { target, value } of model.member === undefined ? [] : this.program.select(switches)) {
        if (target.kind !== 'member' || target.name !== model.member || !target.object) continue;
        if (value?.kind === 'literal' && value.value === 'true') hold(target.object, model.content);
      }
    }
    return { held, given };
  }

  private hidden({ call: name, when, made }: SecureInputModel): Call[] {
    return this.program.select(fields).filter((call) => {
      if (call.name !== name) return false;
      if (when === undefined) return true;
      return this.under(when, call).some((value) => (made === undefined ? this.isOn(value) : makes(value, made)));
    });
  }

  private under(key: string | undefined, { args }: Call): readonly Expression[] {
    return key === undefined ? [] : givenUnder(this.program.scopes, key, args);
  }

  /** `true`, `!isShown`, or a state that starts here; where it comes from elsewhere the field may be any. */
  private isOn(value: Expression): boolean {
    if (value.kind === 'literal') return value.value === 'true';
    if (value.kind === 'operation') return value.operator === '!';
    if (value.kind !== 'name') return false;
    return this.program.scopes.resolve(value).some((definition) => {
      const start = definition.kind === 'assign' ? definition.assign.value : undefined;
      return start?.kind === 'literal' || start?.kind === 'index' || start?.kind === 'call';
    });
  }

  /** `onChangeText={setCode}` where `const [code, setCode] = useState('')`. */
  private stateSetBy(handler: Expression): Expression[] {
    const [definition] = handler.kind === 'name' ? this.program.scopes.resolve(handler) : [];
    const setter = definition?.kind === 'assign' ? definition.assign : undefined;
    if (setter?.value?.kind !== 'index' || setter.value.object.kind !== 'call') return [];
    const { start } = setter.value.object.span;
    return this.program.nodes('assign').flatMap(({ target, value }) => {
      const isOf = value?.kind === 'index' && value.object.kind === 'call' && value.object.span.start === start;
      return isOf && value.key.kind === 'literal' && value.key.value === '0' ? [target] : [];
    });
  }

  private isSame(place: Expression, use: Name | Member): boolean {
    const { scopes } = this.program;
    const root = rootOf(place);
    if (root?.kind !== 'name') return true;
    const name = root.name.replace(/^\$/, '');
    const meant = scopes.definitionsAt(place, name);
    return meant[0] === scopes.definitionsAt(use, name)[0];
  }
}

function isGiven(given: ReadonlySet<Lambda>, { owner, position }: Definition & { kind: 'parameter' }): boolean {
  return position === 0 && owner.kind === 'lambda' && given.has(owner);
}

/** The path of a name or member, of this instance's without `this`, and of a binding without its sign: `$model.code`. */
function keyOf(expression: Expression): string | undefined {
  return pathOf(expression)
    ?.replace(/^this\./, '')
    .replace(/(^|\.)\$/, '$1');
}

function rootOf(expression: Expression): Expression | undefined {
  let root: Expression | undefined = expression;
  while (root?.kind === 'member') root = root.object;
  return root;
}

function makes(value: Expression, made: string): boolean {
  if (value.kind === 'conditional') return makes(value.then, made) || makes(value.otherwise, made);
  return value.kind === 'call' && value.name === made;
}
