import type { Program } from '../../../flow/program';
import type { FunctionDeclaration, Statement, Try, TypeDeclaration } from '../../../ir/ir';
import { walk } from '../../../ir/walk';
import { isBehindUserSwitch } from '../user-switch';
import type { TrustFault } from './fault';

/** What the fix of an empty trust manager changes. */
export interface EmptyTrustManager {
  readonly type: TypeDeclaration;
  readonly check: FunctionDeclaration;
}

/** What a check throws, or more. */
const swallowing = /(?:^|\.)(?:Throwable|Exception|GeneralSecurityException|CertificateException)$/;

const managers = /(?:^|\.)(?:X509TrustManager|X509ExtendedTrustManager)$/;

/**
 * `X509TrustManager`s whose `checkServerTrusted` can never refuse: it neither throws nor calls anything that could. A call counts
 * as a check, one level deep: a helper of the same file is looked into.
 */
export function emptyTrustManagers(program: Program): TrustFault[] {
  const isCompared = comparesFingerprints(program);
  return [...program.nodes('type')].flatMap((type) => {
    if (!type.supertypes.some((supertype) => managers.test(supertype))) return [];
    const checks = type.members.filter(
      (member): member is FunctionDeclaration => member.kind === 'function' && member.name === 'checkServerTrusted',
    );
    return checks.flatMap((check): TrustFault[] => {
      if (!check.body || canRefuse(program, type, check.body, 1)) return [];
      const target: EmptyTrustManager = { type, check };
      const which = asksForDates(check.body) ? 'every certificate that has not expired' : 'every certificate';
      const isSwitched = isBehindUserSwitch(program, type);
      const isKept = keepsRefusal(check.body);
      const isGated = isCompared || isSwitched || isKept;
      const asked = isCompared ? 'compares its fingerprint' : 'asks for the exception';
      const later = isCompared || isKept ? `: only what ${asked} later can refuse one` : '';
      const what = `${isSwitched ? 'Behind a switch, this' : 'This'} trust manager accepts ${which}${later}.`;
      return [{ kind: 'trust manager', span: check.nameSpan, what, target, ...(isGated && { isGated }) }];
    });
  });
}

/** Whether a file takes the hash of the certificate that a server has shown, and compares something: a pin by hand. */
function comparesFingerprints(program: Program): boolean {
  const names = [...program.calls(), ...program.nodes('member')].map(({ name }) => name);
  const isTaken = names.some((name) => /^(?:get)?peerCertificate(?:s|Chain)$/i.test(name));
  const isHashed = names.some((name) => /sha_?(?:1|256)|fingerprint|digest/i.test(name));
  const isCompared =
    names.some((name) => /^(?:equals|equalsIgnoreCase|contentEquals|isEqual)$/.test(name)) ||
    program.nodes('operation').some(({ operator }) => /^[!=]==?$/.test(operator));
  return isTaken && isHashed && isCompared;
}

function canRefuse(program: Program, type: TypeDeclaration, body: readonly Statement[], levels: number): boolean {
  let refuses = false;
  walk(body, (node) => {
    if (node.kind === 'throw') refuses = true;
    if (node.kind === 'try' && node.catches.some(isSwallowed)) {
      const kept = [...node.catches.flatMap((handler) => handler.body), ...node.finally];
      refuses ||= canRefuse(program, type, kept, levels);
      return false;
    }
    if (node.kind === 'call' && !isHarmless(program, node.name)) {
      const own = node.receiver
        ? []
        : [...program.scopes.memberOf(type, node.name), ...program.scopes.topLevel(node.name)];
      const helper = own.find((definition) => definition.kind === 'function');
      const helperBody = helper?.kind === 'function' ? helper.function.body : undefined;
      if (!helperBody || (levels > 0 && canRefuse(program, type, helperBody, levels - 1))) refuses = true;
    }
    return !refuses;
  });
  return refuses;
}

/** A handler that catches what a check throws and does not throw itself: nothing in its `try` can refuse. */
function isSwallowed({ type, body }: Try['catches'][number]): boolean {
  return (type === undefined || swallowing.test(type)) && !throws(body);
}

/** `catch (CertificateException e) { exception = e; }`: whether a refusal of another manager is kept for who asks. */
function keepsRefusal(body: readonly Statement[]): boolean {
  let isKept = false;
  walk(body, (node) => {
    const handlers = node.kind === 'try' ? node.catches : [];
    isKept ||= handlers.some(
      ({ name, body: handled }) =>
        name !== undefined &&
        handled.some(
          (each) => each.kind === 'assign' && !each.declares && each.value?.kind === 'name' && each.value.name === name,
        ),
    );
    return !isKept;
  });
  return isKept;
}

function throws(body: readonly Statement[]): boolean {
  let found = false;
  walk(body, (node) => {
    if (node.kind === 'throw') found = true;
    return !found;
  });
  return found;
}

/** Anyone can write valid dates into a certificate of their own. */
function asksForDates(body: readonly Statement[]): boolean {
  let asks = false;
  walk(body, (node) => {
    if (node.kind === 'call' && node.name === 'checkValidity') asks = true;
    return !asks;
  });
  return asks;
}

const looks = new Set([
  ...['checkValidity', 'first', 'last'],
  ...['Unit', 'toString', 'joinToString', 'isEmpty', 'forEach', 'map', 'getName'],
  ...['encodeToString', 'encode', 'getEncoder', 'getUrlEncoder', 'withoutPadding', 'getEncoded'],
  ...['getSubjectDN', 'getIssuerDN', 'getSubjectX500Principal', 'getIssuerX500Principal'],
]);

/** Logging and looking at the chain refuse nothing. */
function isHarmless(program: Program, name: string): boolean {
  return program.models.sinksOf(name).some(({ kind }) => kind === 'log') || looks.has(name);
}
