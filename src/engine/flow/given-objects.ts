import type { Argument, Assign, Call, Expression, Name, Statement } from '../ir/ir';
import type { Program } from './program';

/**
 * A value that a call is given, with what it has in its fields: what it was made with, and what was set on it before.
 * `Sentry.setUser(user)` writes them all, whatever type `user` is of.
 */
export function withFields(program: Program, value: Expression): readonly Expression[] {
  const made = value.kind === 'call' ? madeWith(value) : [];
  return made.length > 0 ? made : [value, ...fieldsOf(program, value)];
}

function fieldsOf(program: Program, value: Expression): readonly Expression[] {
  if (value.kind !== 'name') return [];
  const [definition, ...others] = program.scopes.resolve(value);
  if (definition?.kind !== 'assign' || others.length > 0) return [];
  const made = definition.assign.value;
  return made?.kind === 'call' ? [...madeWith(made), ...setOn(program, value, definition.assign)] : [];
}

/** `User(userId: id)`, `User().apply { username = name }`. */
function madeWith({ name, receiver, args }: Call): readonly Expression[] {
  if ((name === 'apply' || name === 'also') && receiver) {
    const inside = args.flatMap(({ value }) => (value.kind === 'lambda' ? value.body.flatMap(setIn) : []));
    return [...(receiver.kind === 'call' ? madeWith(receiver) : []), ...inside];
  }
  return /^\p{Lu}/u.test(name) ? args.map(({ value }) => value) : [];
}

/** `username = name`, `it.username = name`, `setData(data)`. */
function setIn(statement: Statement): readonly Expression[] {
  if (statement.kind === 'assign') return statement.value && !statement.declares ? [statement.value] : [];
  const done = statement.kind === 'expression' ? statement.expression : statement.kind === 'return' && statement.value;
  return done && done.kind === 'call' && isSetter(done) ? valuesOf(done.args) : [];
}

function isSetter({ name }: Call): boolean {
  return /^(?:set|put)\p{Lu}/u.test(name);
}

function valuesOf(args: readonly Argument[]): readonly Expression[] {
  return args.map(({ value }) => value);
}

function setOn(program: Program, use: Name, made: Assign): readonly Expression[] {
  const isIt = (target: Expression | undefined): boolean =>
    target?.kind === 'name' &&
    target.name === use.name &&
    target.span.start < use.span.start &&
    program.scopes.resolve(target).some((each) => each.kind === 'assign' && each.assign === made);
  return [
    ...program.calls().flatMap((call) => (isSetter(call) && isIt(call.receiver) ? valuesOf(call.args) : [])),
    ...program
      .nodes('assign')
      .flatMap(({ target, value }) => (value && target.kind === 'member' && isIt(target.object) ? [value] : [])),
  ];
}
