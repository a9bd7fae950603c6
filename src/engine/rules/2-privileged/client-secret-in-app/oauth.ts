import { pathOf } from '../../../flow/paths';
import type { Program } from '../../../flow/program';
import type { Expression, IrNode } from '../../../ir/ir';
import { splitWords } from '../../../secrets/names';
import type { CredentialValues } from '../../../secrets/rarity-values';
import { declaredFields, namedValues, type Named } from '../../named-values';
import { shipsInApp } from '../key-origin';
import type { SecretUse } from './fault';

/** Client secrets and grants that an app sends. A secret that a server made for this copy of the app is none. */
export function oauthUses(program: Program, values: CredentialValues): SecretUse[] {
  const named = namedValues(program).filter((each) => !isPublicOne(program, values, each));
  const secrets = [...named.flatMap((each) => ofSecret(program, each)), ...ofBasic(program), ...ofModels(program)];
  const functionsOf = (offsets: readonly number[]) => new Set(offsets.map((at) => functionAt(program, at)));
  // Where a secret goes along, that is what there is to tell; one of unknown origin may be a server's, made for this copy.
  const told = functionsOf(secrets.map(({ around }) => around.start));
  const beside = functionsOf([
    ...named.filter(({ name }) => isClientSecret(name)).map(({ node }) => node.span.start),
    ...declaredFields(program).flatMap(({ name, span }) => (isClientSecret(name) ? [span.start] : [])),
  ]);
  const grants = named
    .flatMap((each) => ofGrant(program, each))
    .flatMap((grant): SecretUse[] => {
      const around = functionAt(program, grant.around.start);
      if (told.has(around)) return [];
      if (!beside.has(around)) return [grant];
      return grant.kind === 'grant' ? [{ ...grant, ships: false }] : [];
    });
  return [...secrets, ...grants];
}

/** The innermost function around an offset, by its start. */
function functionAt(program: Program, offset: number): number {
  const around = program.declarations.filter(
    ({ kind, span }) => kind === 'function' && span.start <= offset && offset < span.end,
  );
  return around.at(-1)?.span.start ?? -1;
}

function isClientSecret(name: string): boolean {
  return /(?:^| )(?:client|consumer|app|oauth) secret$/.test(splitWords(name).join(' '));
}

/** Whether who takes a secret is named after what apps ship keys for: `AppCenter.start(withAppSecret: …)`. */
function isPublicOne({ scopes }: Program, values: CredentialValues, { name, value }: Named): boolean {
  if (!/(?:^| )app secret$/.test(splitWords(name).join(' '))) return false;
  const call = scopes.parent(value);
  return call?.kind === 'call' && values.speaksOf('publishable', pathOf(call.receiver) ?? call.name);
}

function ofSecret(program: Program, { name, value, node }: Named): SecretUse[] {
  if (!isClientSecret(name) || !shipsInApp(program, value)) return [];
  return [secretUse(node, value, 'The app sends a client secret that ships in it.')];
}

function secretUse(node: IrNode, value: Expression, what: string): SecretUse {
  return { span: value.span, around: node.span, kind: 'oauth', what, detail: 'client secret', ships: true };
}

const basic = /^(?:basic|basicAuth|basicAuthentication|btoa|encode|base64Encode|base64EncodedString|encodeToString)$/;

/** `Credentials.basic(CLIENT_ID, CLIENT_SECRET)`, `btoa(id + ':' + CLIENT_SECRET)`. */
function ofBasic(program: Program): SecretUse[] {
  return program.calls().flatMap((call) => {
    if (!basic.test(call.name)) return [];
    const held = namesIn([...call.args.map(({ value }) => value), ...(call.receiver ? [call.receiver] : [])]);
    const secret = held.find(({ name }) => isClientSecret(name));
    const isInside = [...program.scopes.ancestors(call)].some((each) => each.kind === 'call' && basic.test(each.name));
    if (!secret || isInside || !shipsInApp(program, secret)) return [];
    return [secretUse(call, secret, 'The app sends a client secret that ships in it.')];
  });
}

function namesIn(values: readonly Expression[]): (Expression & { kind: 'name' | 'member' })[] {
  return values.flatMap((value) => {
    switch (value.kind) {
      case 'name':
      case 'member':
        return [value];
      case 'template':
        return namesIn(value.parts);
      case 'call':
        return namesIn([...value.args.map((argument) => argument.value), ...(value.receiver ? [value.receiver] : [])]);
      default:
        return [];
    }
  });
}

/** What a library takes as one: `ClientSecretPost(BuildConfig.SECRET)`. */
function ofModels(program: Program): SecretUse[] {
  return [...program.sinkUses('oauth-secret')].flatMap(({ node, values: [value] }) =>
    value && shipsInApp(program, value)
      ? [secretUse(node, value, 'The app sends a client secret that ships in it.')]
      : [],
  );
}

function ofGrant(program: Program, { name, value, node }: Named): SecretUse[] {
  if (!/^grant_?type$/i.test(name)) return [];
  const grant = program.constants.textOf(value) ?? (value.kind === 'member' || value.kind === 'name' ? value.name : '');
  if (/^client_?credentials$/i.test(grant))
    return [
      {
        span: value.span,
        around: node.span,
        kind: 'grant',
        what: 'The app asks for a token as itself, by the grant `client_credentials`.',
        detail: 'client_credentials',
        ships: true,
      },
    ];
  if (grant !== 'password') return [];
  const what = 'The app trades a person’s password for a token, by the grant `password`.';
  return [{ span: value.span, around: node.span, kind: 'password', what, detail: 'password', ships: false }];
}
