import type { Span } from '../document';
import type { Program } from './program';
import type { StoredTypeModel } from './stored-models';
import type { FunctionDeclaration, Statement, TypeDeclaration } from '../ir/ir';

/** A declaration by which a library stores a secret. */
export interface StoredSecret {
  readonly model: StoredTypeModel;
  readonly name: string;
  /** The type that it is declared in. */
  readonly owner: string;
  readonly span: Span;
}

/** Fields of entities, and what blocs give to be kept, that hold a secret and that nothing of the project seals. */
export function storedSecrets(program: Program): StoredSecret[] {
  return program.models.storedTypes.flatMap((model) => {
    if (!isImported(program, model)) return [];
    const found = program
      .nodes('type')
      .flatMap((type) => (isMarked(type, model) ? secretsOf(program, model, type) : []));
    return found.length > 0 && isSealed(program, model) ? [] : found;
  });
}

function isImported(program: Program, { module }: StoredTypeModel): boolean {
  return module === undefined || program.nodes('import').some((each) => each.module.startsWith(module));
}

function isSealed(program: Program, { sealedBy }: StoredTypeModel): boolean {
  return sealedBy !== undefined && program.project.lookup(`encrypted:${sealedBy}`).length > 0;
}

function isMarked(type: TypeDeclaration, { annotations = [], supertypes = [], fields = [] }: StoredTypeModel): boolean {
  if (annotations.length + supertypes.length === 0)
    return type.members.some(
      (member) => 'annotations' in member && member.annotations.some(({ name }) => fields.includes(name)),
    );
  return (
    type.annotations.some(({ name }) => annotations.includes(name)) ||
    type.supertypes.some((name) => supertypes.includes(name))
  );
}

function secretsOf(program: Program, model: StoredTypeModel, type: TypeDeclaration): StoredSecret[] {
  if (model.method !== undefined) return givenBy(program, model, type);
  if (model.columns) return columnsOf(program, model, type);
  return program.records.secretFields(type).flatMap(({ target, annotations, span, type: declared }): StoredSecret[] => {
    // A converter of the team's own writes what is of another type: it may well seal it.
    if (declared !== undefined && !program.types.isText(declared)) return [];
    const has = (names: readonly string[]) => annotations.some(({ name }) => names.includes(name));
    if (target.kind !== 'name' || has(model.ignored ?? []) || (model.fields && !has(model.fields))) return [];
    if (program.project.lookup(`sealed:${type.name}.${target.name}`).length > 0) return [];
    return [{ model, name: target.name, owner: type.name, span }];
  });
}

function isFunction(member: Statement): member is FunctionDeclaration {
  return member.kind === 'function';
}

function columnsOf({ names }: Program, model: StoredTypeModel, type: TypeDeclaration): StoredSecret[] {
  return type.members.filter(isFunction).flatMap(({ name, returns = '', nameSpan }) => {
    const isColumn =
      model.columns?.includes(returns) === true && names.isSecret(name) && !names.isOtherToken(name, [type.name]);
    return isColumn ? [{ model, name, owner: type.name, span: nameSpan }] : [];
  });
}

/** What the method gives that a library writes: a map with a secret, or a state that has one. */
function givenBy(program: Program, model: StoredTypeModel, type: TypeDeclaration): StoredSecret[] {
  const methods = type.members.filter(isFunction).filter(({ name }) => name === model.method);
  return program.nodes('return').flatMap((statement): StoredSecret[] => {
    const { value } = statement;
    const around = program.scopes.enclosingFunction(statement);
    if (!value || !methods.some((method) => method === around)) return [];
    const secret = program.secrets.in(value);
    return secret ? [{ model, name: secret.name, owner: type.name, span: value.span }] : [];
  });
}
