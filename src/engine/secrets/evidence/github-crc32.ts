import type { Proof } from './proof';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The CRC-32 of ASCII text (IEEE 802.3 polynomial, reflected). */
export function crc32(text: string): number {
  let remainder = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    remainder ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return (remainder ^ 0xffffffff) >>> 0;
}

/** `number` in base 62 with the digits `0-9A-Za-z`, at least `length` long. */
export function base62(number: number, length: number): string {
  let digits = '';
  for (let rest = number; rest > 0; rest = Math.floor(rest / 62)) digits = (alphabet[rest % 62] ?? '') + digits;
  return digits.padStart(length, '0');
}

/**
 * The last six characters of GitHub's and npm's classic tokens are the base-62 CRC-32 of the random part.
 * Source: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ (2021)
 */
export function githubChecksum(value: string): Proof {
  const random = value.slice(value.indexOf('_') + 1, -6);
  const holds = base62(crc32(random), 6) === value.slice(-6);
  return { evidence: [{ label: 'Checksum', value: holds ? 'holds' : 'does not hold: mistyped or made up' }] };
}
