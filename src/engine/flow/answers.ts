import type { Call, Expression } from '../ir/ir';
import type { Program } from './program';

const deepest = 8;

/**
 * What a server answers where people sign in holds tokens, though nobody names them: `JSON.stringify(response.data)` after
 * `axios.post('/auth/login', …)`. Gives the endpoint's name; undefined where nothing is known of the answer, or only a part is taken.
 */
export function signInAnswer(program: Program, value: Expression, depth = 0): string | undefined {
  if (depth > deepest) return undefined;
  const inside = (inner: Expression | undefined) => inner && signInAnswer(program, inner, depth + 1);
  switch (value.kind) {
    case 'name':
      return first(
        program.scopes.resolve(value).map((definition) => {
          if (definition.kind === 'assign') return inside(definition.assign.value);
          if (definition.kind !== 'parameter' || definition.position > 0) return undefined;
          return definition.owner.kind === 'lambda' ? inside(program.subjectOf(definition.owner)) : undefined;
        }),
      );
    case 'member':
      return wholes.has(value.name) ? inside(value.object) : undefined;
    case 'call':
      return endpointOf(program, value) ?? ofCall(program, value, inside);
    default:
      return undefined;
  }
}

/** Members and calls that give all of an answer. */
const wholes = new Set([
  'data',
  'body',
  'bodyString',
  'result',
  'content',
  'json',
  'text',
  'string',
  'bodyAsText',
  'bodyBytes',
  'readText',
  'then',
  'await',
]);
const decoders = new Set(['jsonDecode', 'decode', 'parse', 'fromJson', 'from']);

function ofCall(
  { models }: Program,
  { name, receiver, args }: Call,
  inside: (value: Expression | undefined) => string | undefined,
) {
  if (models.serializers.has(name) || decoders.has(name))
    return first([receiver, ...args.map(({ value }) => value)].map(inside));
  return wholes.has(name) && args.length === 0 ? inside(receiver) : undefined;
}

const requests = new Set(['post', 'put', 'fetch', 'request', 'postUri', 'postUrl', 'submitForm', 'send']);

/** The last part of the address that a call sends something to, where people sign in there. */
function endpointOf(program: Program, { name, args }: Call): string | undefined {
  if (!requests.has(name)) return undefined;
  const address = args[0] && addressOf(program, args[0].value);
  const last = address
    ?.split(/[?#]/)[0]
    ?.split('/')
    .filter((part) => part !== '')
    .at(-1)
    ?.toLowerCase()
    .replace(/[^a-z]/g, '');
  return last !== undefined && program.models.signInEndpoints.has(last) ? last : undefined;
}

function addressOf(program: Program, value: Expression): string | undefined {
  const text = program.constants.textOf(value);
  if (text !== undefined) return text;
  if (value.kind === 'template') {
    const last = value.parts.at(-1);
    return last && addressOf(program, last);
  }
  const [argument] = value.kind === 'call' ? value.args : [];
  return argument && addressOf(program, argument.value);
}

function first(answers: readonly (string | undefined)[]): string | undefined {
  return answers.find((answer) => answer !== undefined);
}
