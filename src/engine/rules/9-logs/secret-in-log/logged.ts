import type { Program } from '../../../flow/program';
import { givenIn } from '../../../flow/records';
import type { SecretValue } from '../../../flow/secret-flow';
import type { Expression } from '../../../ir/ir';

/**
 * The secret that a value shows where it is printed: its own, one in a field of an object that prints its fields, or one that is kept
 * in secure storage. With `objects` all of an object is shown, as the console does.
 */
export function loggedSecret(program: Program, value: Expression, objects = false): SecretValue | undefined {
  return program.secrets.in(value) ?? printedIn(program, value, objects) ?? keptSecurely(program, value);
}

function printedIn(program: Program, value: Expression, objects: boolean): SecretValue | undefined {
  const first = (values: readonly Expression[], whole = objects) => {
    for (const each of values) {
      const secret = loggedSecret(program, each, whole);
      if (secret) return secret;
    }
    return undefined;
  };
  switch (value.kind) {
    case 'template':
      // A text shows of an object what its own text form does.
      return first(value.parts, false);
    case 'list':
      return first(value.items);
    case 'object':
      return (objects ? program.secrets.inObject(value) : undefined) ?? first(givenIn(value));
    case 'call':
      if (value.name === 'interpolation') return first(value.args.slice(0, 1).map((argument) => argument.value));
      return value.name === 'toString' && value.receiver
        ? program.secrets.inPrinted(value.receiver)
        : program.secrets.inPrinted(value);
    case 'name':
    case 'member':
      return objects ? program.secrets.inObject(value) : program.secrets.inPrinted(value);
    default:
      return undefined;
  }
}

/** What the same file hands to the Keychain or its like under a secret's key, whatever the variable is called. */
function keptSecurely(program: Program, value: Expression): SecretValue | undefined {
  if (value.kind !== 'name') return undefined;
  const [definition] = program.scopes.resolve(value);
  if (!definition || definition.kind === 'import') return undefined;
  for (const use of program.sinks.of('secure-storage')) {
    const key = use.key && program.constants.textOf(use.key);
    if (key === undefined || !program.names.isSecretKey(key)) continue;
    const isSame = use.values.some((kept) => kept.kind === 'name' && program.scopes.resolve(kept)[0] === definition);
    if (isSame)
      return {
        name: value.name,
        span: value.span,
        steps: [{ span: use.span, message: `\`${value.name}\` goes to ${use.model.label} here` }],
      };
  }
  return undefined;
}
