import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Argument, Assign, Call, Expression, IrNode, ObjectLiteral, Parameter, Template } from '../../../ir/ir';
import { isInBody, isSentAsBody } from './bodies';

/** A value that goes into the query of an address, under a name. */
export interface QueryParameter {
  readonly name: string;
  readonly node: IrNode;
  readonly span: IrNode['span'];
  readonly value?: Expression;
  /** The address as far as it is written here: texts of the call or the statement around. */
  readonly address: string;
}

/** Every query parameter that a program writes: in a text, by a builder, in an object, in a declaration for Retrofit. */
export function queryParameters(program: Program): QueryParameter[] {
  return [
    ...program.nodes('template').flatMap((template) => ofTemplate(program, template)),
    ...program.calls().flatMap((call) => ofCall(program, call)),
    ...program.nodes('assign').flatMap((assign) => ofAssign(program, assign)),
    ...program.nodes('function').flatMap(({ annotations, parameters }) => {
      const address = annotations.flatMap(({ args }) => args.map(({ value }) => textOf(value))).join(' ');
      return parameters.flatMap((parameter) => ofDeclaration(parameter, address));
    }),
  ].sort((left, right) => left.span.start - right.span.start);
}

function textOf(value: Expression): string {
  return value.kind === 'literal' ? value.value : '';
}

/** `"…?token=" + token`, and `` `…?${new URLSearchParams({ token })}` ``. */
function ofTemplate(program: Program, template: Template): QueryParameter[] {
  const address = template.parts.map((part) => program.constants.textOf(part) ?? '{}').join('');
  const isForm =
    /^[\w.-]+=[^?/]*(?:&|$)/.test(address) && (isInBody(program, template) || isSentAsBody(program, template));
  return template.parts.flatMap((part, index): QueryParameter[] => {
    const before = template.parts[index - 1];
    if (before?.kind !== 'literal' || part.kind === 'literal' || isForm) return [];
    const name = /[?&]([\w.-]{1,40})=$/.exec(before.value)?.[1];
    if (name !== undefined) return [{ name, node: part, span: part.span, value: part, address }];
    return /[?&]$/.test(before.value) ? entriesOf(made(program, part), address) : [];
  });
}

const makers = /^(?:URLSearchParams|stringify|encodeQuery|queryString|buildQuery|toQueryString|param)$/;

/** The object that a query is made of, here or under a name. */
function made(program: Program, value: Expression, depth = 0): ObjectLiteral | undefined {
  if (depth > 4) return undefined;
  if (value.kind === 'call' && value.name === 'toString' && value.receiver)
    return made(program, value.receiver, depth + 1);
  if (value.kind === 'call' && makers.test(value.name)) return objectOf(program, value.args[0]?.value);
  if (value.kind !== 'name') return undefined;
  const [definition] = program.scopes.resolve(value);
  const held = definition?.kind === 'assign' ? definition.assign.value : undefined;
  return held && made(program, held, depth + 1);
}

function objectOf(program: Program, value: Expression | undefined): ObjectLiteral | undefined {
  if (value?.kind === 'object') return value;
  const [definition] = value?.kind === 'name' ? program.scopes.resolve(value) : [];
  const held = definition?.kind === 'assign' ? definition.assign.value : undefined;
  return held?.kind === 'object' ? held : undefined;
}

function entriesOf(object: ObjectLiteral | undefined, address: string): QueryParameter[] {
  return (object?.entries ?? []).flatMap(({ key, value, span }): QueryParameter[] => {
    const name = key?.kind === 'name' ? key.name : key?.kind === 'literal' ? key.value : undefined;
    return name === undefined ? [] : [{ name, node: value, span, value, address }];
  });
}

const builders = /^(?:appendQueryParameter|(?:add|set)(?:Encoded)?QueryParameter|queryParam|withQueryParameter)$/;
const ktor = /^io\.ktor\b/;
const items = /^(?:URLQueryItem|NSURLQueryItem)$/;

function ofCall(program: Program, call: Call): QueryParameter[] {
  const { name, args, receiver } = call;
  const address = addressAround(program, call);
  const [first, second] = args;
  const isItem = items.test(name) || isImplicitItem(program, call);
  if (isItem && isInBody(program, call)) return [];
  if (isItem) return pair(program, call, labelled(args, 'name'), labelled(args, 'value'), address);
  const isSearch = /^(?:append|set)$/.test(name) && /(?:^|\.)searchParams$/.test(pathOf(receiver) ?? '');
  const isKtor = args.length === 2 && imports(program, ktor) && isOfKtorAddress(program, call);
  if (builders.test(name) || isSearch || isKtor) return pair(program, call, first?.value, second?.value, address);
  return [...inDart(program, call, address), ...inScripts(program, call, address), ...inApple(program, call, address)];
}

/** Swift's `.init(name: …, value: …)` where query items are asked for: `queryItems = […]`, `url.append(queryItems: […])`. */
function isImplicitItem({ scopes }: Program, call: Call): boolean {
  if (call.name !== 'init' || call.receiver) return false;
  let inside: IrNode = call;
  for (const ancestor of scopes.ancestors(call)) {
    if (ancestor.kind === 'assign') return takesItems(ancestor.target) || ancestor.type === '[URLQueryItem]';
    if (ancestor.kind === 'call')
      return (
        ancestor.args.some(({ label, value }) => label === 'queryItems' && value === inside) ||
        takesItems(ancestor.receiver)
      );
    if (ancestor.kind !== 'list') return false;
    inside = ancestor;
  }
  return false;
}

function takesItems(target: Expression | undefined): boolean {
  return /(?:^|\.)queryItems$/.test(pathOf(target) ?? '');
}

/** Ktor's `parameter("…", token)`, and what is put into the parameters of an address. */
function isOfKtorAddress(program: Program, call: Call): boolean {
  if (call.name === 'parameter') return !call.receiver || pathOf(call.receiver) === 'url';
  return /^(?:append|set)$/.test(call.name) && isKtorQuery(program, call, call.receiver);
}

/** `url.parameters`, and `parameters` in a block that builds an address; those of a form are made apart. */
function isKtorQuery({ scopes }: Program, node: IrNode, holder: Expression | undefined): boolean {
  const match = /^(?:(\w+)\.)?(?:encodedP|p)arameters$/.exec(pathOf(holder) ?? '');
  if (!match || match[1] !== undefined) return /url/i.test(match?.[1] ?? '');
  const block = [...scopes.ancestors(node)].find(({ kind }) => kind === 'lambda');
  const taker = block && scopes.parent(block);
  if (taker?.kind !== 'call') return false;
  const made = taker.receiver?.kind === 'call' ? taker.receiver.name : (pathOf(taker.receiver) ?? '');
  return (
    /^(?:url|buildUrl|URLBuilder)$/.test(taker.name) || (/^(?:apply|run|with)$/.test(taker.name) && /url/i.test(made))
  );
}

/** `url.parameters["access_token"] = token`. */
function ofAssign(program: Program, assign: Assign): QueryParameter[] {
  const { target, value, span } = assign;
  if (target.kind !== 'index' || !value || !imports(program, ktor)) return [];
  const name = program.constants.textOf(target.key);
  if (name === undefined || !isKtorQuery(program, assign, target.object)) return [];
  return [{ name, node: assign, span, value, address: addressAround(program, assign) }];
}

function labelled(args: readonly Argument[], wanted: string): Expression | undefined {
  return args.find(({ label }) => label === wanted)?.value;
}

function pair(
  program: Program,
  call: Call,
  key: Expression | undefined,
  value: Expression | undefined,
  address: string,
): QueryParameter[] {
  const name = key && program.constants.textOf(key);
  return name === undefined || !value
    ? []
    : [{ name, node: call, span: { start: call.nameSpan.start, end: call.span.end }, value, address }];
}

function imports(program: Program, module: RegExp): boolean {
  return program.nodes('import').some((each) => module.test(each.module));
}

/** `Uri.https(host, path, {…})`, `Uri(queryParameters: {…})`, Dio's `queryParameters:`. */
function inDart(program: Program, { name, receiver, args }: Call, address: string): QueryParameter[] {
  const query = labelled(args, 'queryParameters') ?? labelled(args, 'queryParams');
  const isUri = pathOf(receiver) === 'Uri' && /^https?$/.test(name);
  const held = [query, isUri ? args[2]?.value : undefined].map((value) => objectOf(program, value));
  return held.flatMap((object) => entriesOf(object, address));
}

const requests = /^(?:get|post|put|delete|patch|head|request|create|axios|useAxios|ky|got|\$fetch|ofetch)$/;

/** Axios's `params`, in the options of a request or beside its address. */
function inScripts(program: Program, { name, args }: Call, address: string): QueryParameter[] {
  if (!requests.test(name)) return [];
  return args.flatMap(({ value }) => {
    const options = objectOf(program, value);
    const params = options?.entries.find(
      ({ key }) => key?.kind === 'name' && /^(?:params|searchParams)$/.test(key.name),
    );
    return entriesOf(objectOf(program, params?.value), address);
  });
}

/** Alamofire and AFNetworking put the parameters of a GET into its address. */
function inApple(program: Program, { name, args, receiver }: Call, address: string): QueryParameter[] {
  const parameters = labelled(args, 'parameters');
  if (!parameters) return [];
  const method = labelled(args, 'method');
  const isGet = !method || (method.kind === 'member' && method.name === 'get');
  const encoding = labelled(args, 'encoding') ?? labelled(args, 'encoder');
  const isAlamofire =
    name === 'request' && /^(?:AF|Alamofire)$|[sS]ession/.test(pathOf(receiver) ?? '') && isGet && !encoding;
  return isAlamofire || name === 'GET' ? entriesOf(objectOf(program, parameters), address) : [];
}

/** `@Query("access_token") token: String`. */
function ofDeclaration({ name, annotations = [], span }: Parameter, address: string): QueryParameter[] {
  return annotations.flatMap((annotation): QueryParameter[] => {
    const key = annotation.args[0]?.value;
    if (annotation.name !== 'Query' || key?.kind !== 'literal') return [];
    return [{ name: key.value, node: { kind: 'name', name, span }, span: annotation.span, address }];
  });
}

/** The texts of the statement around a call that may be its address, with those of constants. */
function addressAround(program: Program, call: Call | Assign): string {
  const outer = [...program.scopes.ancestors(call)];
  const end = outer.findIndex(({ kind }) => kind === 'function' || kind === 'type');
  const around = outer.slice(0, end < 0 ? undefined : end + 1).findLast(({ kind }) => kind !== 'type') ?? call;
  const inside = (node: IrNode) => node.span.start >= around.span.start && node.span.end <= around.span.end;
  const texts = program.nodes('literal').filter((literal) => literal.type === 'string' && inside(literal));
  const named = program
    .nodes('name')
    .filter(inside)
    .flatMap((name) => program.ownConstants.textOf(name) ?? []);
  return [...texts.map(({ value }) => value), ...named].filter((text) => text.includes('/')).join(' ');
}
