import { attribute, type Tree, type TreeElement } from '../../../ir/tree';
import { isLocalHost, namesHost } from '../../../project/hosts';
import type { RuleContext } from '../../context';
import type { CleartextFault } from './fault';

/**
 * The manifest's `usesCleartextTraffic` and the network security config's `cleartextTrafficPermitted`. `<debug-overrides>` and configs
 * for local hosts only are fine. A network security config
 * replaces the flag from Android 7 on; older devices still read it.
 * Source: https://developer.android.com/privacy-and-security/security-config
 */
export function androidFlags(context: RuleContext, tree: Tree): CleartextFault[] {
  return tree.roots.flatMap((root) => [...manifest(root), ...config(context, root)]);
}

function manifest(root: TreeElement): CleartextFault[] {
  return root.children
    .filter(({ name }) => name === 'application')
    .flatMap((application) => {
      const flag = attribute(application, 'usesCleartextTraffic');
      if (flag?.value !== 'true') return [];
      return [
        {
          span: flag.span,
          what: 'The whole app may use unencrypted connections.',
          detail: 'manifest',
          repair: { span: flag.valueSpan, text: 'false' },
        },
      ];
    });
}

function config(context: RuleContext, element: TreeElement): CleartextFault[] {
  if (element.name === 'debug-overrides') return [];
  const nested = element.children.flatMap((child) => config(context, child));
  if (element.name !== 'base-config' && element.name !== 'domain-config') return nested;
  const flag = attribute(element, 'cleartextTrafficPermitted');
  const domains = element.children.filter(({ name }) => name === 'domain').map(({ text }) => text.toLowerCase());
  const isLocal =
    domains.length > 0 &&
    domains.every((domain) => isLocalHost(domain) || context.policy.hosts.local.some((own) => namesHost(own, domain)));
  if (flag?.value !== 'true' || isLocal) return nested;
  const whom = element.name === 'base-config' ? 'every host' : domains.join(', ');
  const repair = { span: flag.valueSpan, text: 'false' };
  return [
    { span: flag.span, what: `Unencrypted connections are allowed to ${whom}.`, detail: whom, repair },
    ...nested,
  ];
}
