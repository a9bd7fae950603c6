import type { Call, Expression, Index, Member } from '../ir/ir';
import type { LanguageModels } from './models';
import type { Definition } from './scopes';

/** `decode(Session.self, from: data)`, `fromJson(text, Session::class.java)`: what is read is of the type that is given. */
export function typeGiven({ serializers }: LanguageModels, { name, args }: Call): string | undefined {
  if (serializers.has(name)) return undefined;
  const given = args.slice(0, 2).flatMap(({ value }) => typeNamed(value) ?? []);
  return given.length === 1 ? given[0] : undefined;
}

/** The type that `Session.self`, `Session.class` and `Session::class.java` stand for. */
function typeNamed(value: Expression): string | undefined {
  if (value.kind !== 'member' || !/^(?:self|class|java)$/.test(value.name)) return undefined;
  const { object } = value;
  if (object?.kind === 'member') return typeNamed(object);
  return object?.kind === 'name' && /^\p{Lu}/u.test(object.name) ? object.name : undefined;
}

/** Whether a type stands here as a value: `let log = SwiftyBeaver.self`. */
export function isTypeItself({ name, object }: Member): boolean {
  return name === 'self' && object?.kind === 'name' && /^\p{Lu}/u.test(object.name);
}

/** `const [session] = useState<Session>()`: the first of what a state's hook gives is of the type that it is given. */
export function stateType({ object, key }: Index): string | undefined {
  const isState = object.kind === 'call' && object.name === 'useState';
  return isState && key.kind === 'literal' && key.value === '0' ? object.typeArgument : undefined;
}

/** What something was made from says more than its declared interface: an encrypted store behind a plain one. */
export function moreTelling(made: string | undefined, declared: string | undefined): string | undefined {
  return made === undefined || made === 'String' || made === 'boolean' ? (declared ?? made) : made;
}

/** Whether a name stands for a function: one that is declared, or set to it for good. */
export function isFunction(definition: Definition): boolean {
  return (
    definition.kind === 'function' ||
    (definition.kind === 'assign' && definition.assign.constant && definition.assign.value?.kind === 'lambda')
  );
}
