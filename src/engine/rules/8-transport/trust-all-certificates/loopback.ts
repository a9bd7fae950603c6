import type { Assign, Call, Expression, Name } from '../../../ir/ir';
import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import { hostOf } from '../../../project/hosts';

/** Calls on a client that reach nobody. */
const quiet = new Set(['close']);

/**
 * Whether the client whose callback `assign` sets is one that a function makes, keeps to itself, and only ever sends to this device: no
 * network is in between where somebody could stand.
 */
export function staysOnDevice(program: Program, { target }: Assign): boolean {
  const client = target.kind === 'member' && target.object?.kind === 'name' ? target.object : undefined;
  const holder = client && program.scopes.enclosingFunction(client);
  if (!holder || !isMadeIn(program, client, holder.span)) return false;
  const uses = program
    .nodes('name')
    .filter(({ name, span }) => name === client.name && span.start >= holder.span.start && span.end <= holder.span.end);
  const purposes = uses.map((use) => purposeOf(program, use));
  return purposes.includes('loopback') && !purposes.includes('other');
}

/** Whether a name is declared inside a function, whose span this is. */
function isMadeIn(program: Program, client: Name, { start, end }: Assign['span']): boolean {
  const definitions = program.scopes.resolve(client);
  return (
    definitions.length > 0 &&
    definitions.every(
      (definition) =>
        definition.kind === 'assign' && definition.assign.span.start >= start && definition.assign.span.end <= end,
    )
  );
}

function purposeOf(program: Program, use: Name): 'setting' | 'loopback' | 'other' {
  const parent = program.scopes.parent(use);
  if (parent?.kind === 'assign' && parent.target === use) return 'setting';
  if (parent?.kind === 'member') {
    const around = program.scopes.parent(parent);
    return around?.kind === 'assign' && around.target === parent ? 'setting' : 'other';
  }
  if (parent?.kind !== 'call' || parent.receiver !== use) return 'other';
  if (quiet.has(parent.name)) return 'setting';
  return parent.args.some(({ value }) => isLoopback(program, value)) ? 'loopback' : 'other';
}

/** Whether an address is one of this device itself, or a host's name is: as a text, or put together from its parts. */
function isLoopback(program: Program, address: Expression): boolean {
  const text = program.constants.textOf(address);
  if (text !== undefined) return isLoopbackHost(hostOf(text) ?? text);
  if (address.kind === 'name') {
    const definitions = program.scopes.resolve(address);
    return (
      definitions.length > 0 && definitions.every((each) => each.kind === 'assign' && isFrom(program, each.assign))
    );
  }
  return address.kind === 'call' && isMadeOf(program, address);
}

function isFrom(program: Program, { value }: Assign): boolean {
  return value?.kind === 'call' && isMadeOf(program, value);
}

/** `Uri(host: '127.0.0.1')`, `Uri.https('localhost', '/')`, `Uri.parse('https://127.0.0.1:8443/')`. */
function isMadeOf(program: Program, { name, receiver, args }: Call): boolean {
  const isAddress = name === 'Uri' || pathOf(receiver) === 'Uri';
  const host = args.find(({ label }) => label === 'host') ?? args.find(({ label }) => label === undefined);
  if (!isAddress || !host) return false;
  const [start] = host.value.kind === 'template' ? host.value.parts : [];
  const text = program.constants.textOf(host.value) ?? (start && program.constants.textOf(start));
  return text !== undefined && isLoopbackHost(hostOf(text.replace(/:$/, '')) ?? text);
}

function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|::1)$/i.test(host);
}
