import type { Span } from '../../../document';
import type { Program } from '../../../flow/program';
import type { Expression } from '../../../ir/ir';

/** A version that was withdrawn, as an API spells it. */
export interface OldVersion {
  /** What people call it. */
  readonly label: string;
  readonly span: Span;
  /** The part of `span` that says the version, with TLS 1.2 in the same spelling; absent where it stands in another file. */
  readonly repair?: { readonly span: Span; readonly text: string };
}

type Spelling = readonly [label: string, instead: string];

/** Constants of OkHttp, of Apple's Network and Secure Transport, and of SwiftNIO. */
const constants = new Map<string, Spelling>([
  ['SSL_3_0', ['SSL 3', 'TLS_1_2']],
  ['TLS_1_0', ['TLS 1.0', 'TLS_1_2']],
  ['TLS_1_1', ['TLS 1.1', 'TLS_1_2']],
  ['TLSv10', ['TLS 1.0', 'TLSv12']],
  ['TLSv11', ['TLS 1.1', 'TLSv12']],
  ['tls_protocol_version_TLSv10', ['TLS 1.0', 'tls_protocol_version_TLSv12']],
  ['tls_protocol_version_TLSv11', ['TLS 1.1', 'tls_protocol_version_TLSv12']],
  ['sslProtocol2', ['SSL 2', 'tlsProtocol12']],
  ['sslProtocol3', ['SSL 3', 'tlsProtocol12']],
  ['tlsProtocol1', ['TLS 1.0', 'tlsProtocol12']],
  ['tlsProtocol11', ['TLS 1.1', 'tlsProtocol12']],
  ['kSSLProtocol2', ['SSL 2', 'kTLSProtocol12']],
  ['kSSLProtocol3', ['SSL 3', 'kTLSProtocol12']],
  ['kTLSProtocol1', ['TLS 1.0', 'kTLSProtocol12']],
  ['kTLSProtocol11', ['TLS 1.1', 'kTLSProtocol12']],
  ...levels('kCFStreamSocketSecurityLevel', ['SSLv2', 'SSLv3', 'TLSv1', 'NegotiatedSSL']),
  ...levels('NSStreamSocketSecurityLevel', ['SSLv2', 'SSLv3', 'TLSv1', 'NegotiatedSSL']),
  ...levels('', ['ssLv2', 'ssLv3', 'tlSv1', 'negotiatedSSL']),
  ['tlsv1', ['TLS 1.0', 'tlsv12']],
  ['tlsv11', ['TLS 1.1', 'tlsv12']],
]);

/** Levels of a stream's security, in Objective-C and in Swift; the last is the best that both sides speak. */
function levels(
  prefix: string,
  [ssl2, ssl3, tls1, best]: readonly [string, string, string, string],
): [string, Spelling][] {
  return [
    [`${prefix}${ssl2}`, ['SSL 2', `${prefix}${best}`]],
    [`${prefix}${ssl3}`, ['SSL 3', `${prefix}${best}`]],
    [`${prefix}${tls1}`, ['TLS 1.0', `${prefix}${best}`]],
  ];
}

/** Names of the JVM's providers, of Node's options, and of App Transport Security. */
const texts = new Map<string, Spelling>([
  ['SSLv2', ['SSL 2', 'TLSv1.2']],
  ['SSLv3', ['SSL 3', 'TLSv1.2']],
  ['TLSv1', ['TLS 1.0', 'TLSv1.2']],
  ['TLSv1.0', ['TLS 1.0', 'TLSv1.2']],
  ['TLSv1.1', ['TLS 1.1', 'TLSv1.2']],
  ...methods('SSLv2', 'SSL 2'),
  ...methods('SSLv3', 'SSL 3'),
  ...methods('TLSv1', 'TLS 1.0'),
  ...methods('TLSv1_1', 'TLS 1.1'),
]);

/** OpenSSL's methods, which Node's `secureProtocol` takes by name. */
function methods(prefix: string, label: string): [string, Spelling][] {
  return ['_method', '_client_method', '_server_method'].map((ending) => [
    `${prefix}${ending}`,
    [label, `TLSv1_2${ending}`],
  ]);
}

/** What a text says that names a withdrawn version: its label, and TLS 1.2 in the same spelling. */
export function oldText(text: string): Spelling | undefined {
  return texts.get(text);
}

/** The withdrawn version that `expression` stands for, by a constant or a text of this or of another file. */
export function oldVersion(program: Program, expression: Expression): OldVersion | undefined {
  const value = definedAs(program, expression);
  if (value.kind === 'member' && value.name === 'rawValue' && value.object) return oldVersion(program, value.object);
  if (value.kind === 'name' || value.kind === 'member') {
    const constant = constants.get(value.name);
    if (constant) {
      const repair = { span: value.kind === 'member' ? value.nameSpan : value.span, text: constant[1] };
      return { label: constant[0], span: value.span, repair };
    }
  }
  const spelling = texts.get(program.constants.textOf(value) ?? '');
  if (!spelling) return undefined;
  const found = { label: spelling[0], span: value.span };
  return value.kind === 'literal' ? { ...found, repair: { span: value.content, text: spelling[1] } } : found;
}

/** What a name stands for that this file defines once; else the expression itself. */
export function definedAs(program: Program, expression: Expression): Expression {
  if (expression.kind !== 'name') return expression;
  const [only, ...more] = program.scopes.resolve(expression);
  if (only?.kind !== 'assign' || more.length > 0 || only.assign.compound) return expression;
  return only.assign.value ?? expression;
}
