import type { Policy } from '../../../policy/policy';
import { isLocalHost, isPortalHost, isRevocationHost, namesHost } from '../../../project/hosts';

/** Whether a host may be reached unencrypted: a local one, a mere name, or one that the policy allows. */
export function isFine(policy: Policy, host: string): boolean {
  if (
    isLocalHost(host) ||
    isRevocationHost(host) ||
    isPortalHost(host) ||
    policy.hosts.local.some((own) => namesHost(own, host))
  )
    return true;
  return host.startsWith('schemas.') || ofNames.some((own) => host === own || host.endsWith(`.${own}`));
}

/** Hosts of examples, and of addresses that name formats, claims and relations: nothing requests them. */
const ofNames = [
  ...['example.com', 'example.org', 'example.net', 'w3.org', 'xmlpull.org', 'xml.org', 'apache.org', 'opensource.org'],
  ...['purl.org', 'xmlsoap.org', 'openid.net', 'schema.org', 'opengis.net', 'oasis-open.org', 'ns.adobe.com'],
  ...['java.sun.com', 'jcp.org', 'json-schema.org'],
];
