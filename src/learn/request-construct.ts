import type { Program } from '../engine/flow/program';
import type { Argument, Call, Expression } from '../engine/ir/ir';
import { hostOf } from '../engine/project/hosts';
import type { Requirement } from './lesson';
import { Reach } from './reach';

type HeaderRequirement = Extract<Requirement, { readonly header: string }>;

/** What a request lacks, in words for the learner: the header with the exercise's own value, or the address that it goes to. */
export function missingHeader(program: Program, { header, from, to }: HeaderRequirement): string | undefined {
  const reach = new Reach(program);
  if (!isCarried(program, reach, header, from)) {
    return `The finding is gone, but the server does not know who asks: send \`${from}\` as it is, in the header \`${header}\`.`;
  }
  if (isInAddress(program, reach, from)) {
    return `The header is right. But \`${from}\` goes into an address as well, and addresses are written down on their way: take it out there.`;
  }
  return missingAddress(program, to);
}

/** Whether no call takes an encrypted address at this host, or the host by itself: what to do then, in words for the learner. */
export function missingAddress(program: Program, host: string): string | undefined {
  const reach = new Reach(program);
  const isAddress = (node: Expression): boolean =>
    node.kind === 'literal' && /^(?:https|wss):/i.test(node.value) && hostOf(node.value) === host;
  const isTaken = ({ value }: Argument): boolean =>
    program.constants.textOf(value) === host || reach.from(value, isAddress);
  if (program.calls().some(({ args }) => args.some(isTaken))) return undefined;
  return `No call goes to \`https://${host}\` yet. Write the address out, so that a reader sees it.`;
}

/** Calls that take an address, or make one of a text. */
const ofAddresses = /^(?:url|URL|URI|NSURL|Uri|parse|tryParse|https|toHttpUrl|fetch|get|post|put|patch|delete|read)$/;

function isInAddress(program: Program, reach: Reach, input: string): boolean {
  const addresses = program.calls().filter(({ name }) => ofAddresses.test(name));
  return addresses.some(({ name, args, receiver }) => {
    const parts = name === 'toHttpUrl' ? [receiver] : args.map(({ value }) => value);
    return (name === 'https' ? parts : parts.slice(0, 1)).some((part) => part && reach.fromInput(part, input));
  });
}

/** Calls that libraries have for this one header: Ktor's `bearerAuth(token)`, Alamofire's `.authorization(bearerToken: token)`. */
const ofBearers = /^(?:bearerAuth|authorization)$/;

function isCarried(program: Program, reach: Reach, header: string, input: string): boolean {
  const isKey = (key: Expression | undefined): boolean => key !== undefined && names(program, key, header);
  const isInput = (value: Expression | undefined): boolean => value !== undefined && reach.fromInput(value, input);
  for (const { entries } of program.nodes('object')) {
    if (entries.some(({ key, value }) => isKey(key) && isInput(value))) return true;
  }
  for (const { target, value } of program.nodes('assign')) {
    const key = target.kind === 'index' ? target.key : target;
    if ((target.kind === 'index' || target.kind === 'member') && isKey(key) && isInput(value)) return true;
  }
  return program.calls().some((call) => {
    const given = headerArguments(program, call, header);
    return given.some(({ value }) => isInput(value));
  });
}

/** The arguments of a call that become the header's value. */
function headerArguments(program: Program, call: Call, header: string): readonly Argument[] {
  const { name, args } = call;
  if (header === 'Authorization' && ofBearers.test(name)) return args;
  if (args.some(({ value }) => names(program, value, header))) {
    return args.filter(({ value }) => !names(program, value, header));
  }
  return declaredArguments(program, call, header);
}

/** Retrofit: `@Header("Authorization") bearer: String`, by the place that it has among the parameters. */
function declaredArguments(program: Program, { name, args }: Call, header: string): readonly Argument[] {
  const [declared] = program.nodes('function').filter((one) => one.name === name && !one.body);
  return (declared?.parameters ?? []).flatMap(({ name: parameter, annotations = [] }, index) => {
    const isHeader = annotations.some((one) => one.args.some(({ value }) => names(program, value, header)));
    return isHeader ? args.filter(({ label }, at) => (label === undefined ? at === index : label === parameter)) : [];
  });
}

/** Whether an expression writes the header's name: as a text, a bare key, or a constant such as `HttpHeaders.AUTHORIZATION`. */
function names(program: Program, expression: Expression, header: string): boolean {
  const isNamed = expression.kind === 'name' || expression.kind === 'member';
  const written =
    program.constants.textOf(expression) ?? (isNamed ? expression.name.replace(/Header$/, '') : undefined);
  return written?.toLowerCase() === header.toLowerCase();
}
