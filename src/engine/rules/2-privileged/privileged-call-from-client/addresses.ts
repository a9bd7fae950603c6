import { isDebugOnly } from '../../../flow/debug-only';
import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Span } from '../../../document';
import type { Assign, Call, IrNode, Literal, Member, Name, Template } from '../../../ir/ir';
import { inSourceOrder } from '../../../ir/walk';
import { hostOf } from '../../../project/hosts';
import type { Privileged, PrivilegedApi } from '../../../project/privileged';

/** An address of a privileged service that stands in the code. */
export interface PrivilegedAddress {
  readonly literal: Literal;
  readonly host: string;
  readonly api: PrivilegedApi;
  /** The call that takes it, where this file makes one. */
  readonly call?: Call;
}

/** The addresses of privileged services that a program calls, in source order. */
export function privilegedAddresses(
  program: Program,
  privileged: Privileged,
  own: readonly PrivilegedApi[],
): PrivilegedAddress[] {
  const texts = program.nodes('literal').filter(({ type }) => type === 'string');
  const mayGoOn = (path: string) => {
    const last = path.split('/').findLast((part) => part !== '') ?? '';
    return texts.some(({ value }) => value.length < 200 && value.split(/[/?]/).includes(last));
  };
  return texts.flatMap((literal): PrivilegedAddress[] => {
    const address = addressAt(program, literal);
    const host = address && hostOf(address);
    if (address === undefined || host === undefined) return [];
    const path = address.replace(/^\w+:\/\/[^/?#]*/, '').replace(/[?#].*$/, '');
    const api = privileged.at(host, path, mayGoOn, own);
    if (!api || isDebugOnly(program, program.text, literal)) return [];
    const use = useOf(program, literal);
    if (use === 'none') return [];
    return [{ literal, host, api, ...(use && { call: use }) }];
  });
}

/** The address that begins with a literal: in `"https://$host/"` there is none, and a host by itself is one where a call says so. */
function addressAt(program: Program, literal: Literal): string | undefined {
  const parent = program.scopes.parent(literal);
  const isStart = parent?.kind !== 'template' || parent.parts[0] === literal;
  if (/^https?:\/\//i.test(literal.value)) {
    if (parent?.kind !== 'template') return literal.value;
    return isStart ? joined(program, parent) : undefined;
  }
  return isStart && isHostGiven(parent, literal) ? `https://${literal.value}${pathGiven(program, parent)}` : undefined;
}

/** A text as far as it is known from its start on: `"https://api." + "openai.com" + path`. */
function joined(program: Program, { parts }: Template): string {
  const texts = parts.map((part) => program.ownConstants.textOf(part));
  const end = texts.indexOf(undefined);
  const known = texts.slice(0, end < 0 ? undefined : end).join('');
  return end < 0 || /^\w+:\/\/[^/]+\//.test(known) ? known : `${known}/`;
}

/** `Uri.https('api.openai.com', '/v1')`, `.host("api.openai.com")`, `components.host = "api.openai.com"`, `host: 'api.openai.com'`. */
function isHostGiven(parent: IrNode | undefined, literal: Literal): boolean {
  if (parent?.kind === 'assign') return /(?:^|\.)(?:host|hostname|authority)$/i.test(pathOf(parent.target) ?? '');
  if (parent?.kind === 'object')
    return parent.entries.some(
      ({ key, value }) => value === literal && key?.kind === 'name' && /^host(?:name)?$/.test(key.name),
    );
  if (parent?.kind !== 'call') return false;
  const argument = parent.args.find(({ value }) => value === literal);
  if (/^host(?:name)?$/i.test(argument?.label ?? '')) return true;
  if (parent.args[0] !== argument) return false;
  return parent.name === 'host' || (parent.name === 'https' && pathOf(parent.receiver) === 'Uri');
}

function pathGiven(program: Program, parent: IrNode | undefined): string {
  const path = parent?.kind === 'call' && parent.name === 'https' ? parent.args[1]?.value : undefined;
  const text = path && program.ownConstants.textOf(path);
  return text === undefined ? '/' : text.replace(/^(?!\/)/, '/');
}

/** Calls that only make an address of a text, or hand it on in another form. */
const makers =
  /^(?:URL|URI|NSURL|Uri|parse|tryParse|https|toUri|toHttpUrl|toHttpUrlOrNull|toURL|URLRequest|NSURLRequest|NSMutableURLRequest|URLComponents|NSURLComponents|create|trim|replace|concat|String|format|appendingPathComponent|stringWithFormat|join|lazy)$/;
/** Calls that show an address, open it, or look whether another begins like it. */
const others =
  /^(?:open|openURL|openUrl|launchUrl|launch|canLaunchUrl|print|println|debugPrint|NSLog|log|d|e|i|w|v|warn|info|debug|error|startsWith|hasPrefix|contains|includes|endsWith|equals|isEqual|isEqualToString|indexOf|matches|test|Text|expect|dnsPrefetch|preconnect)$/;
/** Calls that only say more about a request that is made elsewhere. */
const setters = /^(?:set[A-Z]\w*|add[A-Z]\w*|headers?|method)$/;
const deepest = 5;

/** The call that takes an address; `none` where it is only compared or shown. */
function useOf(program: Program, node: IrNode, depth = 0): Call | 'none' | undefined {
  if (depth > deepest) return undefined;
  const { scopes } = program;
  let inside = node;
  for (const ancestor of scopes.ancestors(node)) {
    if (ancestor.kind === 'call' && others.test(ancestor.name) && !isRequestOnClient(ancestor)) return 'none';
    if (ancestor.kind === 'call' && ancestor.receiver === inside && setters.test(ancestor.name)) return undefined;
    if (ancestor.kind === 'call' && !makers.test(ancestor.name)) return ancestor;
    if (ancestor.kind === 'operation' && /^(?:[!=]==?|in|is)$/.test(ancestor.operator)) return 'none';
    if (ancestor.kind === 'branch' || ancestor.kind === 'function' || ancestor.kind === 'type') return undefined;
    if (ancestor.kind === 'assign') return ancestor.value === inside ? useOfName(program, ancestor, depth) : undefined;
    if (ancestor.kind === 'return' || ancestor.kind === 'lambda') return undefined;
    inside = ancestor;
  }
  return undefined;
}

/** `axios.get(…)` shares no name with those, but `client.open("POST", …)` of an XMLHttpRequest does. */
function isRequestOnClient({ name, args }: Call): boolean {
  return name === 'open' && args.length >= 2;
}

/** The first call that takes what is kept under a name in this file. */
function useOfName(program: Program, assign: Assign, depth: number): Call | 'none' | undefined {
  const name = pathOf(assign.target)?.split('.').at(-1);
  if (name === undefined) return undefined;
  const names = program.nodes('name').filter((use) => use.name === name && isUseOf(program, use, assign));
  const members = program.nodes('member').filter((use) => use.name === name && isMemberUseOf(program, use, assign));
  const uses = inSourceOrder<Name | Member>([...names, ...members]).filter((use) => !isTargetOf(program, use));
  const calls = uses.map((use) => useOf(program, use, depth + 1));
  return calls.find((call) => typeof call === 'object') ?? calls.find((call) => call !== undefined);
}

function isUseOf({ scopes }: Program, use: Name, assign: Assign): boolean {
  return scopes.resolve(use).some((definition) => definition.kind === 'assign' && definition.assign === assign);
}

/** `this.url`, `Api.url`: a member of the type that the name is declared in. */
function isMemberUseOf({ scopes }: Program, { object, ...use }: Member, assign: Assign): boolean {
  const type = scopes.enclosingType(assign);
  if (!type || object?.kind !== 'name') return false;
  if (object.name === type.name) return true;
  return (
    /^(?:this|self|Self)$/.test(object.name) &&
    scopes.types.get(type.name)?.some(({ span }) => isIn(use.span, span)) === true
  );
}

function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isTargetOf({ scopes }: Program, use: IrNode): boolean {
  const parent = scopes.parent(use);
  return parent?.kind === 'assign' && parent.target === use;
}
