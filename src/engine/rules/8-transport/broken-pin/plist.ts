import { descendants, plistEntries, type Tree, type TreeElement } from '../../../ir/tree';
import { faultsOf, type Pin, type PinFault } from './pin-set';
import { isFilledIn } from './filled-in';
import { notEnforced } from './enforcing';
import { hostFaults } from './host-name';

/**
 * `NSPinnedDomains` and TrustKit's `TSKPinnedDomains`.
 * Sources: https://developer.apple.com/documentation/bundleresources/information-property-list/nsapptransportsecurity/nspinneddomains
 * and https://github.com/datatheorem/TrustKit/blob/master/docs/getting-started.md
 */
export function plistFaults(tree: Tree): PinFault[] {
  return [...descendants(tree.roots)]
    .flatMap((dict) => (dict.name === 'dict' ? plistEntries(dict) : []))
    .filter(({ key, value }) => value.name === 'dict' && (key === 'NSPinnedDomains' || key === 'TSKPinnedDomains'))
    .flatMap(({ value }) =>
      plistEntries(value).flatMap((host) => [
        ...hostFaults('iOS', host.key, host.keyElement.textSpan),
        ...domainFaults(host.keyElement, host.value),
      ]),
    );
}

function domainFaults(host: TreeElement, domain: TreeElement): PinFault[] {
  const entries = plistEntries(domain);
  const pins = entries.flatMap(({ key, value }) => {
    if (key === 'TSKPublicKeyHashes') return value.children.filter(({ name }) => name === 'string').map(pinOf);
    if (key !== 'NSPinnedLeafIdentities' && key !== 'NSPinnedCAIdentities') return [];
    return value.children.flatMap(plistEntries).flatMap((identity) => {
      return identity.key === 'SPKI-SHA256-BASE64' ? [pinOf(identity.value)] : [];
    });
  });
  const switched = entries.filter(({ key, value }) => key === 'TSKEnforcePinning' && value.name === 'false');
  return [
    ...faultsOf({ span: host.span, pins, isOpen: pins.length === 0 }),
    ...switched.map(({ keyElement }) => notEnforced(keyElement.span)),
  ];
}

function pinOf(value: TreeElement): Pin {
  const span = value.textSpan;
  return isFilledIn(value.text) ? { span, digest: 'sha256' } : { span, digest: 'sha256', hash: value.text };
}
