import type { Span } from '../../../document';
import type { Message, Severity } from '../../../finding';
import type { Program } from '../../../flow/program';
import type { IrNode } from '../../../ir/ir';
import type { Policy } from '../../../policy/policy';
import type { PrivilegedApi } from '../../../project/privileged';
import { runsOffDevice } from '../../../project/servers';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { article } from '../../article';
import { oauthUses } from '../client-secret-in-app/oauth';
import { readsEnvironment } from '../environment';
import { isToldAsWritten } from '../told';
import { carriedKeys, type CarriedKey } from '../carried-keys';
import { privilegedAddresses, type PrivilegedAddress } from './addresses';
import { throughBackend } from './fix';
import { privilegedLibraries, type PrivilegedLibrary } from './libraries';

/** A service whose keys stand for the team's account, called from code that ships: by its address, or through its library. */
export const rule: Rule = {
  metadata: {
    id: 'privileged-call-from-client',
    title: 'Privileged service called from the app',
    checklist: 2,
    severity: 'warning',
    cwe: [522, 798],
    masvs: ['MASVS-STORAGE-1', 'MASVS-CODE-4'],
    maswe: { current: ['MASWE-0004'], beta: ['MASWE-0005'] },
    languages: ['kotlin', 'java', 'swift', 'objc', 'dart', 'typescript', 'tsx', 'javascript'],
    noFix:
      'Only the policy knows which backend calls such services: without `hosts.backend` there is nothing to call instead.',
  },
  gate: ({ privileged }, policy) => [
    { allOf: [[...privileged.keywords, ...policy.privileged.map(({ host }) => plain(host))]] },
    ...privileged.sdkConditions,
  ],
  check(context) {
    const { program, document, data } = context;
    if (!program || document.role !== 'ships' || runsOffDevice(document, program, data.keyNames)) return;
    for (const address of privilegedAddresses(program, data.privileged, ownApis(context.policy)))
      if (!isProvidersOwn(document.path, address.api)) reportAddress(context, address);
    for (const library of privilegedLibraries(program, data.privileged)) reportLibrary(context, library);
  },
};

/** Whether a file belongs to the provider's own library, copied into the repository: `ios/MercadoPagoSDK/…`. */
function isProvidersOwn(path: string, { provider }: PrivilegedApi): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  return path.split('/').some((folder) => /sdk$/i.test(folder) && letters(folder).startsWith(letters(provider)));
}

function plain(host: string): string {
  return host.replace(/^\*+\./, '').replace(/:\d+$/, '');
}

function ownApis({ privileged }: Policy): PrivilegedApi[] {
  return privileged.map(({ host, path, reason }) => ({
    provider: host,
    hosts: [host],
    ...(path !== undefined && { paths: [path] }),
    key: 'key',
    does: reason ?? 'do whatever the service lets its owner do',
  }));
}

function reportAddress(context: RuleContext, address: PrivilegedAddress): void {
  const { program } = context;
  const { api, call, literal, host } = address;
  if (!program) return;
  const keys = keysNear(context, address);
  if (keys.length > 0 && keys.every(({ isPublishable }) => isPublishable)) return;
  const carried = api.onlyWithKey === true ? withoutClientSecrets(context, program, keys) : keys;
  const ships = carried.some((key) => key.ships);
  if (api.onlyWithKey === true && !ships) return;
  const span = call && call.span.start !== literal.span.start ? call.nameSpan : literal.content;
  const isElsewhere = call !== undefined && (literal.span.start < call.span.start || literal.span.end > call.span.end);
  context.report({
    span: isEmpty(span) ? literal.content : span,
    message: messageOf(context.policy, api, ships),
    severity: mayStayOnServer(context, keys) ? 'information' : severityOf(api, ships),
    related: isElsewhere ? [context.place(literal.content, `${host} is named here`)] : [],
    fixes: throughBackend(context, address, keys),
    detail: host,
  });
}

/** The app's own client secret speaks for the app, not for the team's account, and has a rule of its own. */
function withoutClientSecrets(
  { data }: RuleContext,
  program: Program,
  keys: readonly CarriedKey[],
): readonly CarriedKey[] {
  if (keys.length === 0) return keys;
  const secrets = oauthUses(program, data.values).filter(({ kind }) => kind === 'oauth');
  return keys.filter(({ span }) => !secrets.some((use) => span.start <= use.span.start && use.span.end <= span.end));
}

function isEmpty({ start, end }: { readonly start: number; readonly end: number }): boolean {
  return end <= start;
}

/** The keys of the function that makes the call; where that has none, those that belong to no other call. */
function keysNear({ program }: RuleContext, { call, literal }: PrivilegedAddress): readonly CarriedKey[] {
  if (!program) return [];
  const keys = carriedKeys(program);
  const around = functionAround(program, call ?? literal);
  const near = around ? keys.filter(({ node }) => functionAround(program, node) === around) : [];
  if (near.length > 0) return near;
  const addressed = program.nodes('literal').filter(({ value }) => /^https?:\/\//.test(value));
  const taken = new Set(addressed.map((each) => functionAround(program, each)).filter((each) => each !== undefined));
  return keys.filter(({ node }) => {
    const owner = functionAround(program, node);
    return !owner || !taken.has(owner);
  });
}

function functionAround({ scopes }: Program, node: IrNode): IrNode | undefined {
  return [...scopes.ancestors(node)].findLast(({ kind }) => kind === 'function' || kind === 'lambda');
}

/** Whether all keys come from an environment that no app has, unless its build copies it: what is beside may be a server's. */
function mayStayOnServer(context: RuleContext, keys: readonly { readonly span: Span }[]): boolean {
  return keys.length > 0 && keys.every(({ span }) => readsEnvironment(context.text(span)));
}

/** Who may bring an own key is warned where the app brings one. */
function severityOf({ ownKeys }: PrivilegedApi, ships: boolean): Severity {
  return ships || ownKeys !== true ? 'warning' : 'information';
}

function reportLibrary(context: RuleContext, { api, ships, span, keys }: PrivilegedLibrary): void {
  const isPublishable = keys.every((key) => /publishable|['"]pk_/i.test(context.text(key.span)));
  if (isPublishable || keys.some((key) => isToldAsWritten(context, key.span))) return;
  context.report({
    span,
    message: messageOf(context.policy, api, ships),
    severity: mayStayOnServer(context, keys) ? 'information' : severityOf(api, ships),
    detail: `${api.provider} library`,
  });
}

function messageOf({ hosts }: Policy, api: PrivilegedApi, ships: boolean): Message {
  const backend = hosts.backend ?? 'a backend of your own';
  const call = `Call ${backend} instead: it signs the user in, limits the rate and adds the key.`;
  if (!ships && api.ownKeys === true)
    return {
      what: `${api.provider} is called straight from the app.`,
      why: `If the ${api.key} is the team’s, whoever has the app can take it and ${api.does}.`,
      do: `${call} If people bring keys of their own, keep each in the Keychain or Keystore.`,
    };
  return {
    what: `${api.provider} is called straight from the app${ships ? `, with ${article(api.key, 'a')} that ships in it` : ''}.`,
    why: `Whoever has the app can take the ${api.key} out of it and ${api.does}.`,
    do: ships ? `Revoke the ${api.key} first: it is out. ${call}` : call,
  };
}
