import type { Expression } from '../ir/ir';
import { splitWords } from '../secrets/names';
import { isHarmlessUse } from './harmless-uses';
import type { Program } from './program';
import type { SecretValue } from './secret-flow';
import type { SinkUse } from './sinks';

/** The secret that a store is given in plain text; nothing where it is harmless after all. */
export function storedSecret(program: Program, use: SinkUse): SecretValue | undefined {
  const secret = secretOf(program, use);
  return secret && !isHarmlessUse(program, secret.name, use) ? secret : undefined;
}

/** The value's own secret, or the one that its key names; nothing where the value is empty, a flag, or encrypted. */
function secretOf(program: Program, use: SinkUse): SecretValue | undefined {
  for (const value of use.values) {
    const secret =
      program.secrets.in(value) ?? (use.model.objects || use.objects ? program.secrets.inObject(value) : undefined);
    if (secret) return secret;
  }
  const key = use.key && keyText(program, use.key, use.values);
  const holdsText = use.values.some((value) => mayBeSecretText(program, value));
  if (
    key === undefined ||
    !use.key ||
    !holdsText ||
    !program.names.isSecretKey(key) ||
    program.secrets.isOtherToken(key, use.node)
  )
    return undefined;
  return { name: key, span: use.key.span, steps: [] };
}

/**
 * A key's text. Where the text is elsewhere, or says nothing while what is stored under it speaks of a secret, the name of the
 * constant that holds it.
 */
function keyText(program: Program, key: Expression, values: readonly Expression[]): string | undefined {
  const text = program.constants.textOf(key);
  const name = key.kind === 'name' || key.kind === 'member' ? key.name : undefined;
  if (text === undefined || name === undefined) return text ?? name;
  const speaks = (of: string) => program.names.keywords.some((word) => of.toLowerCase().includes(word));
  const stored = values.map(({ span }) => program.text.slice(span.start, span.end));
  const isNamed = !speaks(text) && program.names.isSecretKey(name) && stored.some(speaks);
  return isNamed ? name : text;
}

function mayBeSecretText(program: Program, value: Expression): boolean {
  if (value.kind === 'literal') return value.type === 'string' && value.value.length > 3;
  if (value.kind === 'lambda' || saysYesOrNo(value)) return false;
  if (value.kind === 'operation')
    return value.operands.some((operand) => mayBeSecretText(program, operand)) && ['??', '||'].includes(value.operator);
  if ((value.kind === 'call' || value.kind === 'member') && isProtected(program, value)) return false;
  if (
    value.kind === 'name' &&
    program.scopes.resolve(value).some((definition) => isProtectedDefinition(program, definition))
  )
    return false;
  return program.types.mayHoldSecret(program.types.typeOf(value));
}

const answers = /^(?:success|succeeded|enabled|disabled|granted|finished|completed|checked)$/;
const questions = /^(?:is|has|did|should|can|was)$/;

/** Whether a value's name says that it answers yes or no: `success`, `hasPasscode`. */
function saysYesOrNo(value: Expression): boolean {
  const [first = '', ...more] = value.kind === 'name' || value.kind === 'member' ? splitWords(value.name) : [];
  return more.length > 0 ? questions.test(first) : answers.test(first);
}

function isProtectedDefinition(
  program: Program,
  definition: ReturnType<Program['scopes']['resolve']>[number],
): boolean {
  return (
    definition.kind === 'assign' &&
    definition.assign.value !== undefined &&
    isProtected(program, definition.assign.value)
  );
}

/** Whether a value comes out of a hash, a cipher or a mask, possibly through text encodings. */
function isProtected(program: Program, value: Expression): boolean {
  if (value.kind === 'call' && program.secrets.isProtection(value)) return true;
  return carried(program, value).some(
    (inner) =>
      isProtected(program, inner) ||
      (inner.kind === 'name' &&
        program.scopes.resolve(inner).some((definition) => isProtectedDefinition(program, definition))),
  );
}

/** What a value carries on: the parts of an encoding call, or what is joined, such as `iv + sealed`. */
function carried(program: Program, value: Expression): readonly Expression[] {
  if (value.kind === 'operation') return value.operator === '+' ? value.operands : [];
  if (value.kind === 'member') return value.object && program.models.carriers.has(value.name) ? [value.object] : [];
  if (value.kind !== 'call' || !program.models.carriers.has(value.name)) return [];
  return [...(value.receiver ? [value.receiver] : []), ...value.args.map((argument) => argument.value)];
}
