import { isDebugOnly } from '../../../flow/debug-only';
import { pathOf } from '../../../flow/paths';
import { isRuledOut } from '../../../flow/ruled-out';
import type { Program } from '../../../flow/program';
import type { Call, Expression, IrNode, Literal, Name } from '../../../ir/ir';
import { hostOf } from '../../../project/hosts';
import { openers } from '../../../project/link-facts';
import { splitWords } from '../../../secrets/names';
import type { Policy } from '../../../policy/policy';
import type { RuleContext } from '../../context';
import { addressName, isCalled, linkHosts, linkWords } from './address-names';
import { assembledAddresses } from './assembled';
import type { CleartextFault } from './fault';
import { isFine } from './fine';

/** `http://` and `ws://` addresses of real hosts that are requested, or that a name says are; and OkHttp's cleartext specification. */
export function cleartextAddresses(context: RuleContext, program: Program): CleartextFault[] {
  return [
    ...addresses(context, program),
    ...assembledAddresses(context, program),
    ...connectionSpecifications(program),
  ];
}

function addresses(context: RuleContext, program: Program): CleartextFault[] {
  const requested = requestedTexts(program);
  const found: CleartextFault[] = [];
  for (const literal of program.nodes('literal')) {
    const scheme = /^(http|ws):\/\//i.exec(literal.value)?.[1];
    if (literal.type !== 'string' || scheme === undefined) continue;
    const host = hostOf(addressStart(program, literal));
    if (host === undefined || isFine(context.policy, host)) continue;
    const words = requested.has(literal) ? [] : addressName(program, literal);
    if (!words || isForPictures(program, literal)) continue;
    if (isDebugOnly(program, context.document.text, literal) || isRuledOut(program, literal)) continue;
    const span = { start: literal.content.start, end: literal.content.start + scheme.length };
    const repair = { span, text: `${scheme}s` };
    // Known to be called, or by a name for what is.
    const isLink =
      isCredited(program, literal) ||
      isOpened(program, literal) ||
      (!requested.has(literal) && (linkHosts.test(host) || isOpenedElsewhere(program, literal, words))) ||
      (words.some((word) => linkWords.has(word)) && !words.some((word) => isCalled(word)));
    const isNamespace = !requested.has(literal) && namesNamespace(program, host);
    if (isNamespace) continue;
    const what = isLink ? `A link opens ${host} unencrypted.` : `${host} is reached over unencrypted ${scheme}.`;
    found.push({ span: literal.content, what, detail: host, repair, ...(isLink && { isMinor: true }) });
  }
  // A condition that names its value is there twice, and only once with the name.
  const links = new Set(found.filter(({ isMinor }) => isMinor).map(({ span }) => span.start));
  return found.filter(({ span, isMinor }) => isMinor === true || !links.has(span.start));
}

/** Whether another constant of the file is a namespace at this host: its addresses are names, which nothing requests. */
function namesNamespace(program: Program, host: string): boolean {
  return program.nodes('assign').some(({ target, value }) => {
    const words = target.kind === 'name' ? splitWords(target.name) : [];
    if (!value || !words.some((word) => /^(?:namespace|xmlns)$/.test(word))) return false;
    return hostsIn(value).includes(host);
  });
}

/** The hosts of the addresses that a text, or what is joined, begins with. */
function hostsIn(value: Expression): string[] {
  const first = value.kind === 'template' ? value.parts[0] : value.kind === 'operation' ? value.operands[0] : value;
  if (first && first !== value) return hostsIn(first);
  const host = value.kind === 'literal' ? hostOf(value.value) : undefined;
  return host === undefined ? [] : [host];
}

/** Words of functions that fill screens with what is made up. */
const makesUp = /^(?:mock|mocks|mocked|dummy|fake|fakes)$/;

/** What shows design previews their pictures and films: what is named for it, in a file or type of the app. */
function isForPictures(program: Program, literal: Literal): boolean {
  return [...program.scopes.ancestors(literal)].some((ancestor) => {
    if (ancestor.kind === 'type') return splitWords(ancestor.name).some((word) => /^previews?$/.test(word));
    if (ancestor.kind === 'function') return splitWords(ancestor.name).some((word) => makesUp.test(word));
    const name = ancestor.kind === 'assign' && ancestor.declares ? pathOf(ancestor.target) : undefined;
    return name !== undefined && /^(?:test|sample|preview|mock|dummy)$/.test(splitWords(name)[0] ?? '');
  });
}

/** Whether an address is handed to what opens it in another app: where it stands, or by the name that it has here. */
function isOpened(program: Program, literal: Literal): boolean {
  for (const ancestor of program.scopes.ancestors(literal)) {
    if (ancestor.kind === 'call' && opensLink(ancestor)) return true;
    if (ancestor.kind === 'lambda' || ancestor.kind === 'function') break;
  }
  const holder = [...program.scopes.ancestors(literal)].find((ancestor) => ancestor.kind === 'assign');
  const around = holder && program.scopes.enclosingFunction(holder);
  if (holder?.kind !== 'assign' || holder.target.kind !== 'name' || !around) return false;
  const [definition] = program.scopes.resolve(holder.target);
  const isLocal =
    holder.declares ||
    (definition?.kind === 'assign' && program.scopes.enclosingFunction(definition.assign) === around);
  if (!isLocal) return false;
  const { name } = holder.target;
  return program
    .calls()
    .some(
      (call) =>
        openers.test(call.name) &&
        call.span.start > holder.span.start &&
        call.span.end <= around.span.end &&
        call.args.some(
          ({ value }) => value.kind === 'name' && (value.name === name || isUnwrapped(program, value, name)),
        ),
    );
}

/** Whether it is a constant that another file opens in a browser, and whose name does not say that it is called. */
function isOpenedElsewhere(program: Program, literal: Literal, words: readonly string[]): boolean {
  const holder = program.scopes.parent(literal);
  if (holder?.kind !== 'assign' || !holder.declares || holder.target.kind !== 'name') return false;
  return !words.some(isCalled) && program.project.lookup(`opened:${holder.target.name}`).length > 0;
}

/** `if let address = url { open(address) }`. */
function isUnwrapped({ scopes }: Program, value: Name, name: string): boolean {
  return scopes.resolve(value).some((definition) => {
    const held = definition.kind === 'assign' ? definition.assign.value : undefined;
    return held?.kind === 'name' && held.name === name;
  });
}

/** `open(url)`, SwiftUI's `Link("…", destination: url)`, Android's `Intent(Intent.ACTION_VIEW, uri)`. */
function opensLink({ name, args }: Call): boolean {
  if (openers.test(name)) return true;
  if (name === 'Link') return args.some(({ label }) => label === 'destination');
  return name === 'Intent' && args.some(({ value }) => /(?:^|\.)ACTION_VIEW$/.test(pathOf(value) ?? ''));
}

/** Whether an address stands in the list of whom an app thanks: `Credits(title: …, url: URL(string: "http://…"))`. */
function isCredited(program: Program, literal: Literal): boolean {
  return [...program.scopes.ancestors(literal)].some(
    (ancestor) =>
      ancestor.kind === 'call' &&
      /^(?:Credits?|Acknowledge?ments?|Attributions?|Licen[cs]es?|Librar(?:y|ies)|OpenSource\w*)$/.test(
        ancestor.name,
      ) &&
      ancestor.args.some(({ label }) => /^(?:title|name|licen[cs]e|author)$/.test(label ?? '')),
  );
}

/** In `"http://api.example.com/$path"` the host is in the first part; in `"http://$host/"` it is not known, unless a constant says it. */
function addressStart(program: Program, literal: Literal): string {
  const parent = program.scopes.parent(literal);
  if (parent?.kind !== 'template') return literal.value;
  let text = '';
  for (const part of parent.parts.slice(parent.parts.indexOf(literal))) {
    const said = program.constants.textOf(part);
    if (said === undefined) return text.slice(7).includes('/') ? text : `${text}$`;
    text += said;
  }
  return text;
}

/** Whether a text writes an unencrypted address of a host that is neither local nor a mere name: most license headers do not. */
export function namesRealHost(text: string, policy: Policy): boolean {
  for (const match of text.matchAll(/\b(?:http|ws):\/\/[^\s"'`<>)\\]{3,300}/gi)) {
    const host = hostOf(match[0].replace(/\$.*$/, ''));
    if (host === undefined || !isFine(policy, host)) return true;
  }
  return false;
}

/** The literals that reach a request: directly, joined, or through constants and variables of this file. */
function requestedTexts(program: Program): ReadonlySet<IrNode> {
  const reached = new Set<IrNode>();
  const follow = (expression: Expression, depth: number): void => {
    if (depth > 8 || reached.has(expression)) return;
    reached.add(expression);
    if (expression.kind === 'template' && expression.parts[0]) follow(expression.parts[0], depth + 1);
    if (expression.kind === 'conditional')
      [expression.then, expression.otherwise].forEach((side) => {
        follow(side, depth + 1);
      });
    if (expression.kind === 'operation' && expression.operator === '??')
      expression.operands.forEach((side) => {
        follow(side, depth + 1);
      });
    if (expression.kind === 'name') {
      for (const definition of program.scopes.resolve(expression)) {
        if (definition.kind === 'assign' && definition.assign.value) follow(definition.assign.value, depth + 1);
      }
    }
  };
  for (const use of program.sinks.of('url')) for (const value of use.values) follow(value, 0);
  for (const value of declaredAddresses(program)) follow(value, 0);
  return reached;
}

/** `@GET("http://…")` over a function, which Retrofit calls as it stands there. */
function declaredAddresses(program: Program): Expression[] {
  return program
    .nodes('function')
    .flatMap(({ annotations }) =>
      annotations.flatMap(({ name, args }) =>
        /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|HTTP)$/.test(name) ? args.map(({ value }) => value) : [],
      ),
    );
}

function connectionSpecifications(program: Program): CleartextFault[] {
  return [...program.nodes('member')]
    .filter((member) => pathOf(member) === 'ConnectionSpec.CLEARTEXT')
    .map((member) => ({
      span: member.span,
      what: 'This client may use unencrypted connections.',
      detail: 'ConnectionSpec.CLEARTEXT',
    }));
}
