import { descendants, plistEntries, type Tree } from '../../../ir/tree';
import { isLocalHost, namesHost } from '../../../project/hosts';
import type { RuleContext } from '../../context';
import { isOfOwnBuilds } from '../own-builds';
import type { VersionFault } from './fault';
import { oldText } from './versions';

const minimum = /^NS(?:Temporary)?(?:ThirdParty)?ExceptionMinimumTLSVersion$/;

/**
 * Exceptions of App Transport Security that let a host answer by an old version; hosts of the own network are fine.
 * Source: https://developer.apple.com/documentation/bundleresources/information-property-list/nsexceptionminimumtlsversion
 */
export function oldExceptions(context: RuleContext, tree: Tree): VersionFault[] {
  const isMinor = isOfOwnBuilds(context.document.path);
  return [...descendants(tree.roots)]
    .filter(({ name }) => name === 'dict')
    .flatMap(plistEntries)
    .filter(({ key }) => key === 'NSExceptionDomains')
    .flatMap(({ value }) => plistEntries(value))
    .filter(({ key }) => !isOwn(context, key))
    .flatMap(({ key: host, value: exception }) =>
      plistEntries(exception).flatMap(({ key, keyElement, value }): VersionFault[] => {
        const old = minimum.test(key) ? oldText(value.text.trim()) : undefined;
        if (!old) return [];
        const what = `Connections to ${host} may use ${old[0]}.`;
        const repairs = [{ span: value.textSpan, text: old[1] }];
        return [{ span: keyElement.span, what, detail: host, isMinor, repairs }];
      }),
    );
}

function isOwn({ policy }: RuleContext, host: string): boolean {
  return isLocalHost(host.toLowerCase()) || policy.hosts.local.some((own) => namesHost(own, host));
}
