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
  return (
    /(?:^|\.)(?:example\.(?:com|org|net)|w3\.org|xmlpull\.org|xml\.org|apache\.org|opensource\.org|purl\.org|xmlsoap\.org)$/.test(
      host,
    ) || host.startsWith('schemas.')
  );
}
