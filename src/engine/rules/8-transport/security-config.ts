import { attribute, type TreeElement } from '../../ir/tree';
import type { RuleContext } from '../context';

/** A source set of a flavour that only the team installs: `src/dev/AndroidManifest.xml`. */
export function isOfOwnBuilds(path: string): boolean {
  return /(?:^|\/)src\/(?:dev|develop|development|qa|mock|staging|stage|internal|local|beta)(?=[A-Z]|\/)/.test(path);
}

/** Whether Android's own lint was told to leave an element, or one around it, alone by one of its checks: somebody knows, and decided. */
export function isMeant(check: string, ...elements: readonly (TreeElement | undefined)[]): boolean {
  return elements.some((element) => element && attribute(element, 'ignore')?.value.includes(check) === true);
}

/** The hosts that a `domain-config` is for. */
export function domainsOf(config: TreeElement): string[] {
  return config.children.filter(({ name }) => name === 'domain').map(({ text }) => text.toLowerCase());
}

/** Whether there are manifests of apps, and none names this network security config: then Android never reads it. */
export function isUnused({ project, document }: RuleContext): boolean {
  const resource = document.path.slice(document.path.lastIndexOf('/') + 1).replace(/\.xml$/, '');
  const named = project.lookup('manifest:network-security-config').map(({ value }) => value);
  if (named.some((value) => value.kind !== 'config' || value.resource === resource || /[${]/.test(value.resource)))
    return false;
  return project.lookup('manifest:application').length > 0;
}
