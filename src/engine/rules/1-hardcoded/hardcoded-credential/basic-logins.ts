import type { Program } from '../../../flow/program';
import type { Expression, Literal } from '../../../ir/ir';
import type { Candidate } from './candidate';

/** A login that is encoded where it is sent: `'Basic ' + btoa('admin:…')`, `"Basic \\(Data("admin:…".utf8).base64EncodedString())"`. */
export function* basicLogins(program: Program): Generator<Candidate> {
  for (const { parts } of program.nodes('template')) {
    const position = parts.findIndex((part) => part.kind === 'literal' && /(?:^|\s)Basic $/.test(part.value));
    const encoded = position < 0 ? undefined : parts[position + 1];
    const login = encoded?.kind === 'call' ? textIn(encoded) : undefined;
    const [user, password] = login ? splitLogin(login.value) : [];
    if (!login || user === undefined || password === undefined) continue;
    const start = login.content.end - password.length;
    // With escapes in it the text is longer where it is written.
    const isExact = login.content.end - login.content.start === login.value.length;
    const span = isExact ? { start, end: login.content.end } : login.content;
    yield { name: 'password', text: password, span, expression: login, trust: 'words', isPiece: true };
  }
}

function splitLogin(text: string): readonly [string, string] | readonly [] {
  const colon = text.indexOf(':');
  return colon > 0 && !/\s/.test(text) ? [text.slice(0, colon), text.slice(colon + 1)] : [];
}

/** The one text that calls encode. */
function textIn(value: Expression): Literal | undefined {
  if (value.kind === 'literal') return value.type === 'string' ? value : undefined;
  if (value.kind === 'member') return value.object && textIn(value.object);
  if (value.kind !== 'call') return undefined;
  const given = [...(value.receiver ? [value.receiver] : []), ...value.args.map((argument) => argument.value)];
  return given.map(textIn).find((text) => text?.value.includes(':'));
}
