import type { Span } from '../../../document';
import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Call, Expression, IrNode, Member } from '../../../ir/ir';
import type { VersionFault } from './fault';
import { definedAs, oldVersion, type OldVersion } from './versions';

/** Several versions that a socket or a client may use, and what says so. */
interface Versions {
  readonly items: readonly Expression[];
  readonly node: IrNode;
}

/**
 * Old versions that Android and the JVM are asked for: in the name of an `SSLContext`, among the protocols of sockets and their
 * parameters, and in the connection specifications of OkHttp.
 * Sources: https://developer.android.com/reference/javax/net/ssl/SSLContext and
 * https://square.github.io/okhttp/features/https/
 */
export function oldOnJvm(program: Program, text: string): VersionFault[] {
  const lists = [...versionsOfCalls(program), ...versionsOfProperties(program)];
  const faults = lists.flatMap((versions) => ofList(program, text, versions));
  const isDecidedLater = lists.length > 0 && faults.length === 0;
  const contexts = program.calls().flatMap((call) => ofContext(program, call));
  return [
    ...contexts.map((fault) => (isDecidedLater ? { ...fault, isMinor: true } : fault)),
    ...faults,
    ...compatibleSpecifications(program),
  ];
}

/** Providers take `SSL` for another name of what they prefer; a version by itself is the newest that a client gets. */
function ofContext(program: Program, call: Call): VersionFault[] {
  const [first] = call.args;
  if (call.name !== 'getInstance' || !first || !/(?:^|\.)SSLContext$/.test(pathOf(call.receiver) ?? '')) return [];
  const value = definedAs(program, first.value);
  if (program.constants.textOf(value) === 'SSL') {
    const what = '`SSL` names what was withdrawn long ago: which versions it stands for is up to the provider.';
    const repairs = value.kind === 'literal' ? [{ span: value.content, text: 'TLS' }] : [];
    return [{ span: value.span, what, detail: 'context SSL', node: call, isMinor: true, repairs }];
  }
  const old = oldVersion(program, value);
  if (!old) return [];
  const what = `This context allows no connection by anything newer than ${old.label}.`;
  const repairs = old.repair ? [old.repair] : [];
  return [{ span: old.span, what, detail: `context ${old.label}`, node: call, repairs }];
}

function versionsOfCalls(program: Program): Versions[] {
  return program.calls().flatMap((call): Versions[] => {
    const [first] = call.args;
    if (!first) return [];
    if (call.name === 'tlsVersions') return [{ items: call.args.map(({ value }) => value), node: call }];
    if (call.name !== 'setEnabledProtocols' && call.name !== 'setProtocols') return [];
    return listed(program, first.value, call);
  });
}

function versionsOfProperties(program: Program): Versions[] {
  return program.nodes('assign').flatMap((assign) => {
    const { target, value, declares } = assign;
    if (declares || !value || (target.kind !== 'member' && target.kind !== 'name')) return [];
    return /^(?:enabledProtocols|protocols)$/.test(target.name) ? listed(program, value, assign) : [];
  });
}

function listed(program: Program, value: Expression, node: IrNode): Versions[] {
  const list = definedAs(program, value);
  return list.kind === 'list' ? [{ items: list.items, node }] : [];
}

/** One fault a list: it starts at the first old version in it. */
function ofList(program: Program, text: string, { items, node }: Versions): VersionFault[] {
  const old = items.flatMap((item) => oldVersion(program, item) ?? []);
  const [first] = old;
  if (!first) return [];
  const labels = [...new Set(old.map(({ label }) => label))].join(' and ');
  const what = `This accepts connections by ${labels}.`;
  const kept = items.filter((item) => !oldVersion(program, item));
  const repairs = kept.length > 0 ? [withOnly(text, items, kept)] : replaced(items, first);
  return [{ span: first.span, what, detail: `list ${labels}`, node, repairs }];
}

/** The list without what is old in it, set apart as it was before. */
function withOnly(text: string, items: readonly Expression[], kept: readonly Expression[]) {
  const [first, second] = items;
  const between = first && second ? text.slice(first.span.end, second.span.start) : ', ';
  return { span: around(items), text: kept.map(({ span }) => text.slice(span.start, span.end)).join(between) };
}

/** TLS 1.2 in place of all; a constant by its bare name would need an import. */
function replaced([item, ...others]: readonly Expression[], { repair }: OldVersion): VersionFault['repairs'] {
  if (!item || !repair || item.kind === 'name') return [];
  const last = others.at(-1);
  return last ? [repair, { span: { start: item.span.end, end: last.span.end }, text: '' }] : [repair];
}

function around(items: readonly Expression[]): Span {
  return { start: items[0]?.span.start ?? 0, end: items.at(-1)?.span.end ?? 0 };
}

/** OkHttp's specification for old servers, but where a builder that starts from it is told other versions. */
function compatibleSpecifications(program: Program): VersionFault[] {
  return program.nodes('member').flatMap((member): VersionFault[] => {
    if (member.name !== 'COMPATIBLE_TLS' || !/(?:^|\.)ConnectionSpec$/.test(pathOf(member.object) ?? '')) return [];
    if (isNarrowed(program, member)) return [];
    const what = '`COMPATIBLE_TLS` accepts connections by TLS 1.0 and TLS 1.1.';
    const repairs = [{ span: member.nameSpan, text: 'MODERN_TLS' }];
    return [{ span: member.span, what, detail: 'compatible', node: member, isMinor: true, repairs }];
  });
}

function isNarrowed(program: Program, member: Member): boolean {
  for (const ancestor of program.scopes.ancestors(member)) {
    if (ancestor.kind !== 'call') return false;
    if (ancestor.name === 'tlsVersions') return true;
  }
  return false;
}
