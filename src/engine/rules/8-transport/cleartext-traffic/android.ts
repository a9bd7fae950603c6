import { attribute, type Tree, type TreeElement } from '../../../ir/tree';
import { isLocalHost, isPortalHost, isRevocationHost, namesHost } from '../../../project/hosts';
import { textOfValue } from '../../../project/view';
import type { RuleContext } from '../../context';
import { forOwnServers, isSaidForOwnServers } from '../own-servers';
import { domainsOf, isMeant, isOfOwnBuilds, isUnused } from '../security-config';
import { butTo, type CleartextFault } from './fault';

/**
 * The manifest's `usesCleartextTraffic` and the network security config's `cleartextTrafficPermitted`. `<debug-overrides>` and configs
 * for local hosts only are fine. A network security config
 * replaces the flag from Android 7 on; older devices still read it, where the app runs on any.
 * Sources: https://developer.android.com/privacy-and-security/security-config and
 * https://developer.android.com/guide/topics/manifest/application-element#usesCleartextTraffic
 */
export function androidFlags(context: RuleContext, tree: Tree): CleartextFault[] {
  const faults = tree.roots.flatMap((root) => [
    ...manifest(context, root),
    ...config(context, root, closedHosts(root)),
  ]);
  return isOfOwnBuilds(context.document.path) ? faults.map((fault) => ({ ...fault, isMinor: true })) : faults;
}

/** Android 7, which asks the network security config instead of the flag. */
const firstToAskConfig = 24;

function manifest(context: RuleContext, root: TreeElement): CleartextFault[] {
  return root.children
    .filter(({ name }) => name === 'application')
    .flatMap((application) => {
      const flag = attribute(application, 'usesCleartextTraffic');
      if (flag?.value !== 'true') return [];
      const isReplaced = attribute(application, 'networkSecurityConfig') !== undefined;
      if (isReplaced && (oldestSystem(context) ?? 0) >= firstToAskConfig) return [];
      const isSaid = isSaidForOwnServers(context, flag.span.start);
      return [
        {
          span: flag.span,
          what: isReplaced
            ? 'On Android 6 and older, which ask no network security config, the whole app may use unencrypted connections.'
            : `The whole app may use unencrypted connections.${isSaid ? forOwnServers : ''}`,
          isMinor: isReplaced || isSaid,
          detail: 'manifest',
          repair: { span: flag.valueSpan, text: 'false' },
        },
      ];
    });
}

/** The oldest API level that the module of this manifest runs on, as its build file says; undefined where none tells. */
function oldestSystem({ project, document }: RuleContext): number | undefined {
  const module = document.path.replace(/src\/[^/]+\/AndroidManifest\.xml$/, '');
  const levels = project.lookup('manifest:min-sdk').flatMap(({ path, value }) => {
    const level = path.replace(/[^/]+$/, '') === module ? Number(textOfValue(project, value)) : NaN;
    return Number.isInteger(level) ? [level] : [];
  });
  return levels.length > 0 ? Math.min(...levels) : undefined;
}

/** Hosts with a config of their own that closes them. */
function closedHosts(root: TreeElement): string[] {
  return root.children
    .filter(({ name }) => name === 'domain-config')
    .filter((config) => attribute(config, 'cleartextTrafficPermitted')?.value === 'false')
    .flatMap(domainsOf);
}

function config(context: RuleContext, element: TreeElement, closed: readonly string[]): CleartextFault[] {
  if (element.name === 'debug-overrides') return [];
  const nested = element.children.flatMap((child) => config(context, child, closed));
  if (element.name !== 'base-config' && element.name !== 'domain-config') return nested;
  const flag = attribute(element, 'cleartextTrafficPermitted');
  const domains = domainsOf(element);
  const open = domains.filter(
    (domain) =>
      !isLocalHost(domain) &&
      !isRevocationHost(domain) &&
      !isPortalHost(domain) &&
      !context.policy.hosts.local.some((own) => namesHost(own, domain)),
  );
  if (flag?.value !== 'true' || (domains.length > 0 && open.length === 0)) return nested;
  const isForAll = element.name === 'base-config';
  const whom = isForAll ? 'every host' : open.join(', ');
  const what = `Unencrypted connections are allowed to ${whom}${isForAll ? butTo(closed) : ''}.`;
  const repair = { span: flag.valueSpan, text: 'false' };
  const more = isUnused(context)
    ? ' No manifest here names this config, so that no app follows it.'
    : isMeant('InsecureBaseConfiguration', element, context.tree?.roots[0])
      ? ' Android’s lint was told that this is meant.'
      : isSaidForOwnServers(context, flag.span.start)
        ? forOwnServers
        : '';
  return [{ span: flag.span, what: `${what}${more}`, detail: whom, repair, isMinor: more !== '' }, ...nested];
}
