import type { Proof } from './proof';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account number that an AWS access key id carries: its base-32 body, 47 bits after the first.
 * Source: https://summitroute.com/blog/2018/06/20/aws_security_credential_primer/ and vendor documentation of unique ids.
 */
export function awsAccount(value: string): Proof {
  const body = value.slice(4);
  const isTemporary = value.startsWith('ASIA');
  const kind = { label: 'Kind', value: isTemporary ? 'temporary access key' : 'long-term access key' };
  if (!/^[A-Z2-7]{16}$/.test(body) || body < 'Q') return { evidence: [kind] };
  const bits =
    Array.from(body.slice(0, 10)).reduce((sum, letter) => (sum << 5n) | BigInt(alphabet.indexOf(letter)), 0n) >> 2n;
  const account = (bits & 0x7fffffffff80n) >> 7n;
  return { evidence: [kind, { label: 'AWS account', value: account.toString().padStart(12, '0') }] };
}
