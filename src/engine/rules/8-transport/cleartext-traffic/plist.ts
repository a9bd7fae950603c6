import { descendants, plistEntries, type Tree } from '../../../ir/tree';
import { isLocalHost, isPortalHost, isRevocationHost, namesHost } from '../../../project/hosts';
import type { RuleContext } from '../../context';
import { isOfOwnBuilds } from '../own-builds';
import { forOwnServers, isSaidForOwnServers } from '../own-servers';
import { isUnusedList } from './unused-lists';
import { butTo, type CleartextFault } from './fault';

type PlistEntry = ReturnType<typeof plistEntries>[number];

const everyLoad = 'NSAllowsArbitraryLoads';
const switches: Record<string, string> = {
  NSAllowsArbitraryLoadsInWebContent: 'Web views may load unencrypted pages.',
  NSAllowsArbitraryLoadsForMedia: 'Media may be loaded unencrypted.',
};

/**
 * Where one of these is written down, with either value, iOS 10 and later take `NSAllowsArbitraryLoads` for switched off.
 * Source: https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nsallowsarbitraryloads
 */
const newerSwitches = [...Object.keys(switches), 'NSAllowsLocalNetworking'];

/**
 * What only an extension's property list says. Its settings are the extension's own: the app that holds it has others.
 * Source: https://developer.apple.com/documentation/bundleresources/information-property-list/nsextension
 */
const ofExtensions = new Set(['NSExtension', 'EXAppExtensionAttributes']);

/**
 * App Transport Security switched off, for all hosts or for one. `NSAllowsLocalNetworking` and local exception domains are fine.
 * Source: https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity
 */
export function appTransportSecurity(context: RuleContext, tree: Tree): CleartextFault[] {
  const dicts = [...descendants(tree.roots)].filter(({ name }) => name === 'dict').map(plistEntries);
  const isExtension = dicts.some((entries) => entries.some(({ key }) => ofExtensions.has(key)));
  const whose = isExtension ? 'This extension' : 'The whole app';
  const faults = dicts.flatMap((entries) => [
    ...switchedOff(entries, whose).map((fault) =>
      fault.isMinor !== true && isSaidForOwnServers(context, fault.span.start)
        ? { ...fault, what: `${fault.what}${forOwnServers}`, isMinor: true }
        : fault,
    ),
    ...exceptions(context, entries),
  ]);
  if (faults.length === 0) return [];
  const { path } = context.document;
  if (isUnusedList(context.project, path))
    return faults.map((fault) => ({ ...fault, what: `${fault.what}${unused}`, isMinor: true }));
  return isOfOwnBuilds(path) ? faults.map((fault) => ({ ...fault, isMinor: true })) : faults;
}

const unused = ' No target of the project takes this property list.';

/** The switches of one dictionary for all hosts, or for all that a part of the app loads. */
function switchedOff(entries: readonly PlistEntry[], whose: string): CleartextFault[] {
  const newer = entries.find(({ key }) => newerSwitches.includes(key))?.key;
  return entries.flatMap(({ key, keyElement, value }): CleartextFault[] => {
    if (value.name !== 'true') return [];
    const fault = { span: keyElement.span, detail: key, repair: { span: value.span, text: '<false/>' } };
    const what = switches[key];
    if (what !== undefined) return [{ ...fault, what }];
    if (key !== everyLoad) return [];
    if (newer === undefined)
      return [{ ...fault, what: `${whose} may use unencrypted connections${butTo(closedHosts(entries))}.` }];
    const old = `Before iOS 10, which ignores this beside ${newer}, ${lowerFirst(whose)} may use unencrypted connections.`;
    return [{ ...fault, what: old, isMinor: true }];
  });
}

/** Hosts that an exception takes out of what is open to all: they have an entry that does not open them again. */
function closedHosts(entries: readonly PlistEntry[]): string[] {
  return exceptionDomains(entries).flatMap(({ key: host, value }) => (insecureFlags(value).length > 0 ? [] : [host]));
}

/** Exceptions for single hosts; where every host is open they open nothing more. */
function exceptions(context: RuleContext, entries: readonly PlistEntry[]): CleartextFault[] {
  const isOpen = entries.some(({ key, value }) => key === everyLoad && value.name === 'true');
  if (isOpen && !entries.some(({ key }) => newerSwitches.includes(key))) return [];
  return exceptionDomains(entries).flatMap(({ key: host, value }) => {
    if (isLocalHost(host.toLowerCase()) || isRevocationHost(host.toLowerCase()) || isPortalHost(host.toLowerCase()))
      return [];
    if (context.policy.hosts.local.some((own) => namesHost(own, host))) return [];
    return insecureFlags(value).map(({ keyElement, value: flag }) => ({
      span: keyElement.span,
      what: `Unencrypted connections are allowed to ${host}.`,
      detail: host,
      repair: { span: flag.span, text: '<false/>' },
    }));
  });
}

function exceptionDomains(entries: readonly PlistEntry[]): PlistEntry[] {
  return entries.filter(({ key }) => key === 'NSExceptionDomains').flatMap(({ value }) => plistEntries(value));
}

function insecureFlags(exception: PlistEntry['value']): PlistEntry[] {
  return plistEntries(exception).filter(
    ({ key, value: flag }) =>
      /^NS(?:Temporary)?(?:ThirdParty)?ExceptionAllowsInsecureHTTPLoads$/.test(key) && flag.name === 'true',
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
