import type { Message } from '../../../finding';
import { attribute, type TreeElement } from '../../../ir/tree';
import { isLocalHost, namesHost } from '../../../project/hosts';
import type { RuleContext } from '../../context';
import type { Rule } from '../../rule';
import { domainsOf, isMeant, isOfOwnBuilds, isUnused } from '../security-config';
import { trustFixes, type UserTrust } from './fix';

/**
 * Network security configs that trust the authorities that a device's users install, in released builds. `<debug-overrides>`, local hosts and
 * hosts whose pins decide all the same are fine.
 * Source: https://developer.android.com/privacy-and-security/security-config#trust-anchors
 */
export const rule: Rule = {
  metadata: {
    id: 'user-certificates-trusted',
    title: 'Certificates of users are trusted',
    checklist: 8,
    severity: 'warning',
    cwe: [295],
    masvs: ['MASVS-NETWORK-1'],
    maswe: { current: ['MASWE-0027'], beta: ['MASWE-0052'] },
    languages: ['xml'],
  },
  gate: () => [{ allOf: [['network-security-config'], ['certificates'], ['"user"', "'user'"]] }],
  check(context) {
    for (const root of context.tree?.roots ?? []) {
      if (root.name !== 'network-security-config') continue;
      const unused = isUnused(context);
      for (const { trust, whom } of root.children.flatMap((child) => trusts(context, root, child))) {
        const meant = isMeant('AcceptsUserCertificates', root, trust.anchors, trust.certificates);
        const isMinor = meant || unused || isOfOwnBuilds(context.document.path);
        context.report({
          span: trust.certificates.openSpan,
          message: messageOf(whom, meant, unused),
          fixes: trustFixes(context.document, trust),
          detail: whom,
          ...(isMinor && { severity: 'information' as const }),
        });
      }
    }
  },
};

/** What trusts users' certificates in a config and the configs inside it, which inherit its pins, and for whom. */
function trusts(
  context: RuleContext,
  root: TreeElement,
  config: TreeElement,
  inherits = false,
): { trust: UserTrust; whom: string }[] {
  if (config.name !== 'base-config' && config.name !== 'domain-config') return [];
  const isPinned = inherits || config.children.some(({ name }) => name === 'pin-set');
  const nested = config.children.flatMap((child) => trusts(context, root, child, isPinned));
  const domains = domainsOf(config);
  if (domains.length > 0 && domains.every((domain) => isLocal(context, domain))) return nested;
  const whom = config.name === 'base-config' ? 'every host' : domains.join(', ');
  const own = config.children
    .filter(({ name }) => name === 'trust-anchors')
    .flatMap((anchors) =>
      anchors.children
        .filter((each) => isOfUsers(each) && !(isPinned && attribute(each, 'overridePins')?.value !== 'true'))
        .map((certificates) => ({ trust: { root, anchors, certificates }, whom })),
    );
  return [...own, ...nested];
}

function isOfUsers(element: TreeElement): boolean {
  return element.name === 'certificates' && attribute(element, 'src')?.value === 'user';
}

function isLocal({ policy }: RuleContext, domain: string): boolean {
  return isLocalHost(domain) || policy.hosts.local.some((own) => namesHost(own, domain));
}

function messageOf(whom: string, meant: boolean, unused: boolean): Message {
  const what = `Certificate authorities that a user installs are trusted for ${whom}.`;
  const more = unused
    ? ' No manifest here names this config, so that no app follows it.'
    : meant
      ? ' Android’s lint was told that this is meant.'
      : '';
  return {
    what: `${what}${more}`,
    why: 'Whoever gets a person to install one, or manages the device, reads and changes what the app sends. Android’s default is to trust none.',
    do: 'Trust them in `<debug-overrides>` only. For a private authority, ship its certificate: `src="@raw/…"`.',
  };
}
