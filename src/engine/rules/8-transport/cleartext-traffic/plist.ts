import { descendants, plistEntries, type Tree } from '../../../ir/tree';
import { isLocalHost, namesHost } from '../../../project/hosts';
import type { RuleContext } from '../../context';
import type { CleartextFault } from './fault';

const switches: Record<string, (whose: string) => string> = {
  NSAllowsArbitraryLoads: (whose) => `${whose} may use unencrypted connections.`,
  NSAllowsArbitraryLoadsInWebContent: () => 'Web views may load unencrypted pages.',
  NSAllowsArbitraryLoadsForMedia: () => 'Media may be loaded unencrypted.',
};

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
  const dicts = [...descendants(tree.roots)].filter(({ name }) => name === 'dict');
  const isExtension = dicts.some((dict) => plistEntries(dict).some(({ key }) => ofExtensions.has(key)));
  const whose = isExtension ? 'This extension' : 'The whole app';
  return dicts.flatMap((dict) =>
    plistEntries(dict).flatMap(({ key, keyElement, value }): CleartextFault[] => {
      const repair = { span: value.span, text: '<false/>' };
      const what = switches[key]?.(whose);
      if (what !== undefined && value.name === 'true') return [{ span: keyElement.span, what, detail: key, repair }];
      return key === 'NSExceptionDomains' ? plistEntries(value).flatMap((entry) => exception(context, entry)) : [];
    }),
  );
}

function exception(
  context: RuleContext,
  { key: host, value }: ReturnType<typeof plistEntries>[number],
): CleartextFault[] {
  if (isLocalHost(host.toLowerCase()) || context.policy.hosts.local.some((own) => namesHost(own, host))) return [];
  return plistEntries(value)
    .filter(
      ({ key, value: flag }) =>
        /^NS(?:Temporary)?(?:ThirdParty)?ExceptionAllowsInsecureHTTPLoads$/.test(key) && flag.name === 'true',
    )
    .map(({ keyElement, value: flag }) => ({
      span: keyElement.span,
      what: `Unencrypted connections are allowed to ${host}.`,
      detail: host,
      repair: { span: flag.span, text: '<false/>' },
    }));
}
