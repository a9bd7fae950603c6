import type { Program } from '../../flow/program';
import type { Call, Expression, Member, Name } from '../../ir/ir';
import { splitWords } from '../../secrets/names';

const deepest = 8;

/** Words of names of what holds an app's constants, apart from what a person sets. */
const holders = new Set([
  'secret',
  'secrets',
  'key',
  'keys',
  'apikeys',
  'constant',
  'constants',
  'const',
  'consts',
  'config',
  'configs',
  'configuration',
  'env',
  'environment',
  'credentials',
  'strings',
]);
/** Modules that an app's constants are imported from, by the words of their names. */
const constantModules = new Set([...holders, 'secrets', 'private', '@env']);
/** Words alone name something: the key that a value is kept under, or what is to be put there. */
const naming = /^[A-Za-z]+(?:[_.\- ][A-Za-z]+)*$/;
const upperCase = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;

/**
 * Whether a value is in every copy of the app: written in its code, handed to it by the build, or a constant of a file that may not be
 * in the repository. What a person types in, a server answers or a caller passes is not.
 */
export function shipsInApp(program: Program, value: Expression, depth = 0): boolean {
  if (depth > deepest) return false;
  const inside = (inner: Expression) => shipsInApp(program, inner, depth + 1);
  if (isShippedRead(program, value)) return true;
  switch (value.kind) {
    case 'literal':
      return value.type === 'string' && value.value.trim().length > 3 && !naming.test(value.value.trim());
    case 'template':
      return ofTemplate(value.parts, inside);
    case 'conditional':
      return inside(value.then) || inside(value.otherwise);
    case 'operation':
      return ['??', '||', '+', 'as'].includes(value.operator) && value.operands.some(inside);
    case 'name':
      return ofName(program, value, depth);
    case 'member':
      return ofMember(program, value, depth);
    case 'index':
      return inside(value.object) && value.object.kind !== 'literal';
    case 'call':
      return ofCall(program, value, inside);
    default:
      return false;
  }
}

/** `Bearer ` alone is nothing that ships: what it is joined to decides. */
function ofTemplate(parts: readonly Expression[], inside: (part: Expression) => boolean): boolean {
  const others = parts.filter(({ kind }) => kind !== 'literal');
  return others.length > 0 ? others.some(inside) : parts.some(inside);
}

function isShippedRead({ configs, ownConstants }: Program, value: Expression): boolean {
  const read = configs.readOf(value, (key) => ownConstants.textOf(key));
  return read?.model.through !== undefined && read.name.startsWith(read.model.prefix ?? '');
}

function ofName(program: Program, name: Name, depth: number): boolean {
  const definitions = program.scopes.resolve(name);
  if (definitions.length === 0) return upperCase.test(name.name) || isConstantElsewhere(program, `const:${name.name}`);
  return definitions.some((definition) => {
    switch (definition.kind) {
      case 'assign':
        return definition.assign.value !== undefined && shipsInApp(program, definition.assign.value, depth + 1);
      case 'parameter':
        return definition.parameter.value !== undefined && shipsInApp(program, definition.parameter.value, depth + 1);
      case 'import':
        return (
          upperCase.test(name.name) ||
          namesConstants(definition.import.module) ||
          isConstantElsewhere(program, `const:${definition.imported === 'default' ? name.name : definition.imported}`)
        );
      default:
        return false;
    }
  });
}

function namesConstants(module: string): boolean {
  const file = module.slice(module.lastIndexOf('/') + 1);
  return module === '@env' || splitWords(file).some((word) => constantModules.has(word));
}

function ofMember(program: Program, member: Member, depth: number): boolean {
  const { object, name } = member;
  if (object?.kind !== 'name') return object?.kind === 'member' && ofMember(program, object, depth + 1);
  const own = ownDefinitions(program, member, object);
  if (own.length > 0)
    return own.some(
      (definition) =>
        definition.kind === 'assign' &&
        definition.assign.value !== undefined &&
        shipsInApp(program, definition.assign.value, depth + 1),
    );
  const isType = /^\p{Lu}/u.test(object.name);
  const key = isType || program.scopes.isNamespace(object) ? program.constants.keyOf(member) : undefined;
  if (key !== undefined && isConstantElsewhere(program, key)) return true;
  const words = splitWords(object.name);
  return (isType || upperCase.test(name)) && words.some((word) => holders.has(word));
}

function ownDefinitions(program: Program, member: Member, object: Name) {
  const { scopes } = program;
  const isOwn = /^(?:this|self|Self|widget)$/.test(object.name);
  const types = isOwn ? [scopes.enclosingType(member)] : (scopes.types.get(object.name) ?? []);
  return types.flatMap((type) => (type ? scopes.memberOf(type, member.name) : []));
}

function isConstantElsewhere({ project }: Program, key: string): boolean {
  return project.lookup(key).some(({ value }) => value.kind === 'text' || value.kind === 'withheld');
}

const forms = new Set(['basic', 'btoa', 'base64Encode', 'base64EncodedString', 'encodeBase64', 'interpolation']);

/** What only changes the form of a value: `Credentials.basic(id, SECRET)`, `base64Encode(utf8.encode(key))`. */
function ofCall({ models }: Program, { name, receiver, args }: Call, inside: (value: Expression) => boolean): boolean {
  const isForm =
    forms.has(name) || models.carriers.has(name) || models.receiverForms.has(name) || models.argumentForms.has(name);
  if (!isForm || models.readers.has(name)) return false;
  const values = [...(receiver ? [receiver] : []), ...args.map(({ value }) => value)];
  return values.some((value) => value.kind !== 'literal' && value.kind !== 'lambda' && inside(value));
}
