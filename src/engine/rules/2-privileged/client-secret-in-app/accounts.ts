import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Argument, Call, ObjectLiteral } from '../../../ir/ir';
import { splitWords, type SecretNames } from '../../../secrets/names';
import { shipsInApp } from '../key-origin';
import type { SecretUse } from './fault';
import { isGivenShipped } from './given';

/** Static credentials of clouds, service accounts, databases and mail servers that an app opens itself. */
export function accountUses(program: Program, names: SecretNames): SecretUse[] {
  const modelled = (['cloud-credential', 'service-account', 'database', 'mail'] as const).flatMap((kind) =>
    program.sinks.of(kind).flatMap(({ model, node }): SecretUse[] => {
      if (node.kind !== 'call' || isInsideOther(program, node, kind)) return [];
      const base = { span: node.nameSpan, around: node.span, detail: model.id };
      const ships = isGivenShipped(program, names, node.args);
      switch (kind) {
        case 'cloud-credential':
          return isTemporary(node.args) ? [] : [{ ...base, kind: 'cloud', what: ofCloud(model.label), ships }];
        case 'service-account':
          return [{ ...base, kind: 'account', what: 'The app signs in as a service account.', ships: true }];
        case 'database':
          return isLocal(program, node)
            ? []
            : [{ ...base, kind: 'database', what: `The app opens ${model.label} itself.`, ships }];
        case 'mail':
          return ships
            ? [
                {
                  ...base,
                  kind: 'mail',
                  what: 'The app signs in to a mail server with a password that ships in it.',
                  ships,
                },
              ]
            : [];
      }
    }),
  );
  return [...modelled, ...pairs(program, names), ...serviceRole(program), ...adminLibraries(program)];
}

function ofCloud(cloud: string): string {
  return `The app signs in to ${cloud} with keys that do not end.`;
}

/** `new AWSStaticCredentialsProvider(new BasicAWSCredentials(…))` is one fault. */
function isInsideOther(
  program: Program,
  node: Call,
  kind: 'cloud-credential' | 'service-account' | 'database' | 'mail',
): boolean {
  const calls = program.sinks.of(kind).map((use) => use.node);
  return [...program.scopes.ancestors(node)].some((ancestor) => calls.includes(ancestor as Call));
}

function isTemporary(args: readonly Argument[]): boolean {
  return args.some(({ label, value }) => {
    if (label !== undefined && /session_?token|security_?token/i.test(label)) return true;
    if (value.kind === 'object') return hasEntry(value, /session_?token|security_?token/i);
    if (value.kind === 'call') return isTemporary(value.args) || /Session|Sts|Temporary/.test(value.name);
    if (value.kind === 'lambda')
      return value.body.some((each) => each.kind === 'assign' && /session_?token/i.test(pathOf(each.target) ?? ''));
    return false;
  });
}

/** A file of the app's own, or one in memory. */
function isLocal(program: Program, { args }: Call): boolean {
  const said =
    args[0] && (program.constants.textOf(args[0].value) ?? program.text.slice(args[0].span.start, args[0].span.end));
  return (
    said !== undefined &&
    /jdbc:(?:sqlite|h2:(?:mem|file)|sqldroid|derby)|localhost|127\.0\.0\.1|10\.0\.2\.2/i.test(said)
  );
}

const accessKey = /^(?:aws_?)?access_?key(?:_?id)?$/i;
const secretKey = /^(?:aws_?)?secret_?(?:access_?)?key$|^secret$/i;
const temporary = /session_?token|security_?token/i;

/** `{ accessKeyId, secretAccessKey }` and `accessKey: …, secretKey: …` in any library; with a session token they end soon. */
function pairs(program: Program, names: SecretNames): SecretUse[] {
  const objects = program.nodes('object').flatMap((object): SecretUse[] => {
    if (!hasEntry(object, accessKey) || !hasEntry(object, secretKey) || hasEntry(object, temporary)) return [];
    const held = object.entries.find(({ key }) => key?.kind === 'name' && secretKey.test(key.name));
    const ships = held !== undefined && shipsInApp(program, held.value);
    return ships ? [pairUse(object.span, held.span, 'a cloud')] : [];
  });
  const known = new Set(program.sinks.of('cloud-credential').map(({ node }) => node.span.start));
  const calls = program.calls().flatMap((call): SecretUse[] => {
    const has = (pattern: RegExp) => call.args.some(({ label }) => label !== undefined && pattern.test(label));
    if (!has(accessKey) || !has(secretKey) || has(temporary) || known.has(call.span.start)) return [];
    return isGivenShipped(program, names, call.args) ? [pairUse(call.span, call.nameSpan, 'a cloud')] : [];
  });
  return [...objects, ...calls];
}

function pairUse(around: SecretUse['around'], span: SecretUse['span'], cloud: string): SecretUse {
  return { span, around, kind: 'cloud', what: ofCloud(cloud), detail: 'access key', ships: true };
}

function hasEntry({ entries }: ObjectLiteral, name: RegExp): boolean {
  return entries.some(
    ({ key }) =>
      (key?.kind === 'name' || key?.kind === 'literal') && name.test(key.kind === 'name' ? key.name : key.value),
  );
}

const clients = /^(?:createClient|SupabaseClient|createSupabaseClient|initialize)$/;

/** A client of Supabase that is given the key of the service role, and calls that only it may make. */
function serviceRole(program: Program): SecretUse[] {
  const uses = program.calls().flatMap((call): SecretUse[] => {
    const base = { span: call.nameSpan, around: call.span, kind: 'service-role', detail: 'service role' } as const;
    if (clients.test(call.name) && call.args.some(({ value }) => namesServiceRole(program, value)))
      return [{ ...base, what: 'The app opens Supabase with the key of its service role.', ships: true }];
    if (/(?:^|\.)auth\.admin$/.test(pathOf(call.receiver) ?? ''))
      return [{ ...base, what: `\`auth.admin.${call.name}\` needs the key of Supabase’s service role.`, ships: true }];
    return [];
  });
  return uses;
}

function namesServiceRole(program: Program, value: Argument['value']): boolean {
  const read = program.configs.readOf(value, (key) => program.ownConstants.textOf(key));
  const name = read?.name ?? (value.kind === 'name' || value.kind === 'member' ? value.name : '');
  return /service role|service key/.test(splitWords(name).join(' '));
}

/** `firebase-admin` in an app: whoever imports it has the key of a service account beside it. */
function adminLibraries(program: Program): SecretUse[] {
  const made = program.sinks.of('service-account').length > 0;
  const imports = program.nodes('import').filter(({ module }) => /^firebase-admin(?:\/|$)/.test(module));
  const [first] = made ? [] : imports;
  if (!first) return [];
  return [
    {
      span: first.span,
      around: first.span,
      kind: 'account',
      what: 'The app uses Firebase’s library for administrators.',
      detail: 'firebase-admin',
      ships: true,
    },
  ];
}
