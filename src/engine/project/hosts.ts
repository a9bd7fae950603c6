import type { HostRule } from './view';

/** The host of an address, lower-case and without port; undefined where the text is no address with a host. */
export function hostOf(address: string): string | undefined {
  return /^(?:https?|wss?):\/\/(?:[^/?#@\s]*@)?(\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)\.?(?::\d{1,5})?(?=[/?#]|$)/i
    .exec(address)?.[1]
    ?.toLowerCase();
}

/** Whether a host of an app's rules covers `host`. */
export function covers(rule: HostRule, host: string): boolean {
  const wanted = rule.host.toLowerCase();
  if (wanted === '*') return true;
  if (wanted === host) return rule.subdomains !== 'one label' || !wanted.startsWith('*');
  if (rule.subdomains === 'none' || !host.endsWith(`.${wanted}`)) return false;
  return rule.subdomains === 'all' || !host.slice(0, -wanted.length - 1).includes('.');
}

/** Whether a pattern of a policy names `host`: the host itself, `*.` for one label before it, `**.` for any number. */
export function namesHost(pattern: string, host: string): boolean {
  const plain = pattern.toLowerCase().replace(/:\d+$/, '');
  if (plain.startsWith('**.')) return host.endsWith(plain.slice(2));
  if (!plain.startsWith('*.')) return host === plain;
  return host.endsWith(plain.slice(1)) && !host.slice(0, -(plain.length - 1)).includes('.');
}

/**
 * Hosts of the developer's own machine and network: loopback, private ranges (RFC 1918), link-local, the emulator's way to
 * its host, and names without a dot or under a special-use domain (RFC 6761, RFC 6762). Onion services (RFC 7686) are encrypted on
 * their whole way, and so are the machines of a Tailscale network: https://tailscale.com/kb/1081/magicdns.
 */
export function isLocalHost(host: string): boolean {
  if (host === '[::1]' || !host.includes('.')) return true;
  if (/^(?:127\.|10\.|192\.168\.|169\.254\.|0\.0\.0\.0$|172\.(?:1[6-9]|2\d|3[01])\.)/.test(host)) return true;
  return /(?:^|\.)(?:local|localhost|localdomain|test|invalid|internal|lan|home|home\.arpa|onion|ts\.net)$/.test(host);
}

/**
 * Whether a certificate authority hands out there what it signed about certificates: revocation lists and answers come by http on
 * purpose, since TLS would ask for them again. Sources: RFC 5280 section 8, RFC 6960 appendix A and, for names that do not say so,
 * https://letsencrypt.org/certificates/ and https://pki.goog/repository/
 */
export function isRevocationHost(host: string): boolean {
  return /^(?:ocsp|crls?)[\d-]*\.[^.]+\./.test(host) || /(?:^|\.)(?:lencr\.org|pki\.goog)$/.test(host);
}

/**
 * Whether a host answers by http on purpose, so that a network’s sign-in page can step in: what phones and browsers ask to find one.
 * Sources: https://developer.apple.com/news/?id=q78sq5rv, https://developer.android.com/reference/android/net/CaptivePortal and
 * https://support.mozilla.org/kb/captive-portal
 */
export function isPortalHost(host: string): boolean {
  return /^(?:captive\.apple\.com|connectivitycheck\.(?:gstatic|android)\.com|detectportal\.firefox\.com|www\.msftconnecttest\.com)$/.test(
    host,
  );
}
