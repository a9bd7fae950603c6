import type { Span } from '../document';
import type { Call, Expression, FunctionDeclaration, IrNode, Name, Parameter } from '../ir/ir';
import { splitWords } from '../secrets/names';
import { isOwnCall } from './own-calls';
import { OtherTokens } from './other-tokens';
import type { Program } from './program';
import type { Definition } from './scopes';
import { pathOf } from './paths';
import type { SecretValue } from './secret-flow';

/** Tells by names alone, and by what stands around them, which expressions hold a secret. */
export class NamedSecrets {
  private readonly otherTokens: OtherTokens;

  constructor(private readonly program: Program) {
    this.otherTokens = new OtherTokens(program);
  }

  /** The secret that a variable or member of this name holds. */
  ofExpression(name: string, expression: Expression, span: Span): SecretValue | undefined {
    if (
      !this.program.names.isSecret(name) ||
      isConstantName(name) ||
      isListed(expression) ||
      isMessage(expression) ||
      this.isTranslated(expression) ||
      this.isOtherToken(name, expression)
    )
      return undefined;
    if (!this.program.types.mayHoldSecret(this.program.types.typeOf(expression))) return undefined;
    return { name, span, steps: [] };
  }

  /** Whether it is a text for people, of what has them in their language: `AppLocalizations.of(context).requiredPassword`. */
  private isTranslated(expression: Expression): boolean {
    if (expression.kind !== 'member' || !expression.object) return false;
    const { object } = expression;
    const type = this.program.types.typeOf(object);
    const written = object.kind === 'call' && object.receiver ? object.receiver : object;
    return [type, pathOf(written)].some((each) => each !== undefined && ofTranslations.test(each));
  }

  /** Whether `name` is a token of another kind, by the names around `node`, and of what made it. */
  isOtherToken(name: string, node: IrNode): boolean {
    return this.otherTokens.is(name, node);
  }

  /** What a setter takes is what it sets: `set token(value)`, `saveToken(value)`. */
  ofTaken({ owner, position, parameter }: Definition & { kind: 'parameter' }, use: Name): SecretValue | undefined {
    if (owner.kind !== 'function' || position !== 0 || owner.parameters.length !== 1) return undefined;
    const set = owner.accessor === 'set' ? owner.name : neutral.test(parameter.name) && setterOf.exec(owner.name)?.[1];
    if (set === undefined || set === false || !this.program.types.mayHoldSecret(this.typeSet(owner, parameter)))
      return undefined;
    return this.ofExpression(`${set.charAt(0).toLowerCase()}${set.slice(1)}`, use, use.span);
  }

  /** The type of what a setter sets: as its parameter says, or the property. */
  private typeSet(setter: FunctionDeclaration, { type }: Parameter): string | undefined {
    if (type !== undefined || setter.accessor === undefined) return type;
    return this.program.types.ofDeclared(this.program.scopes.enclosingType(setter)?.name, setter.name);
  }

  /** `getString("auth_token", null)`, `SecureStore.getItemAsync('session_token')`: the key says what is read. */
  ofKeyRead(call: Call): SecretValue | undefined {
    const key = this.program.models.readers.has(call.name) && call.receiver ? call.args[0]?.value : undefined;
    const text = key && this.program.constants.textOf(key);
    if (text === undefined || /\s/.test(text) || !this.program.names.isSecretKey(text)) return undefined;
    return this.isOtherToken(text, call) ? undefined : { name: text, span: call.span, steps: [] };
  }

  /** What a call picks of each thing that it is called on: `.map(Session::getToken)`, `.map(\.token)`. */
  ofReference({ receiver, args }: Call): SecretValue | undefined {
    const [picked, another] = args;
    if (!receiver || !picked || another || picked.value.kind !== 'member') return undefined;
    const { name, span } = picked.value;
    const { names } = this.program;
    const isSecret = names.isSecret(name) || names.isSecretCall(name);
    return isSecret && !isConstantName(name) && !this.isOtherToken(name, picked.value)
      ? { name, span, steps: [] }
      : undefined;
  }

  /** What a call gives, by its own name or since the team's policy says so. */
  ofCall(call: Call): SecretValue | undefined {
    const isSource = this.program.models.sources.some(
      ({ call: name, on }) => name === call.name && isOwnCall(this.program, call, on),
    );
    if (isSource) return { name: call.name, span: call.span, steps: [] };
    const content = this.ofContent(call);
    if (content) return content;
    if (/^\p{Lu}/u.test(call.name) || !this.program.names.isSecretCall(call.name)) return undefined;
    if (call.args.some(({ value }) => value.kind === 'lambda')) return undefined;
    if (!this.program.types.mayHoldSecret(this.program.types.typeOf(call)) || this.isOtherToken(call.name, call))
      return undefined;
    return { name: call.name, span: call.span, steps: [] };
  }

  /** Java's `passwordField.getText()` is what `passwordField.text` is elsewhere. */
  private ofContent({ name, receiver, args, span }: Call): SecretValue | undefined {
    const content = args.length === 0 ? /^get(\p{Lu}.*)$/u.exec(name)?.[1] : undefined;
    const owner = receiver?.kind === 'name' || receiver?.kind === 'member' ? receiver.name : undefined;
    if (content === undefined || owner === undefined || !this.program.names.isSecretContent(owner, content))
      return undefined;
    return { name: `${owner}.${name}`, span, steps: [] };
  }
}

/** Types and variables of the texts that an app shows, as tools call them. Source: https://docs.flutter.dev/ui/internationalization */
const ofTranslations = /(?:^|\.)(?:\w*Locali[sz]ations|\w*[a-z]locali[sz]ations|l10n|L10n|i18n)$/;

/** A function whose name says what it puts away … */
const setterOf = /^(?:set|save|store|put|keep|persist|remember|write)(?:_|(?=\p{Lu}))(.+)$/u;
/** … with a parameter whose name says nothing. */
const neutral = /^_?(?:new)?_?(?:v|val|value|t|s|str|string|text|x|data|content|input)$/i;

/** `AUTH_TOKEN` names a key or a setting, not a variable that holds this user's token. */
export function isConstantName(name: string): boolean {
  return (
    /^[A-Z][A-Z0-9_]*$/.test(name) &&
    name.includes('_') &&
    (!/(?:SECRET|PASSWORD|API_KEY|ACCESS_KEY|PRIVATE_KEY)/.test(name) || oneOfSeveral.test(name))
  );
}

/** `AUTH_TYPE_PASSWORD`, `STATE_ENTER_PASSWORD`: a constant that stands for one of several things. */
const oneOfSeveral =
  /(?:^|_)(?:TYPE|KIND|MODE|METHOD|ACTION|EVENT|STATE|STATUS|STEP|SCREEN|ROUTE|REQUEST|RESULT|EXTRA|ARG|PARAM|COLUMN|ERROR|MSG)_(?:\w+_)?(?:SECRET|PASSWORD|API_KEY|ACCESS_KEY|PRIVATE_KEY)/;

/** What a list of constants holds: `events.RESET_PASSWORD`, `Screens.PASSWORD`. */
const lists = new Set([
  'event',
  'events',
  'action',
  'actions',
  'type',
  'types',
  'screen',
  'screens',
  'route',
  'routes',
  'keys',
  'names',
  'labels',
  'messages',
  'strings',
  'errors',
]);

/** `R.string.error_retrieving_token`: a resource whose name says that it is a text for people, not a value kept there. */
function isMessage(expression: Expression): boolean {
  if (expression.kind !== 'member' || expression.object?.kind !== 'member' || expression.object.name !== 'string')
    return false;
  return splitWords(expression.name).some((word) => messageWords.has(word));
}

const messageWords = new Set([
  'error',
  'message',
  'msg',
  'title',
  'label',
  'hint',
  'failed',
  'invalid',
  'dialog',
  'enter',
]);

/** A constant of a list of names is a name. */
function isListed(expression: Expression): boolean {
  if (expression.kind !== 'member' || !/^[A-Z][A-Z0-9_]*$/.test(expression.name)) return false;
  const { object } = expression;
  const owner = object?.kind === 'name' || object?.kind === 'member' ? object.name : '';
  return lists.has(splitWords(owner).at(-1) ?? '');
}
