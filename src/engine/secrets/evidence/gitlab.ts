import type { Evidence } from '../../finding';
import { base64Bytes } from './base';
import { crc32 } from './github-crc32';
import type { Proof } from './proof';

const routed: Readonly<Record<string, string>> = {
  c: 'GitLab cell',
  o: 'GitLab organization',
  g: 'GitLab group',
  p: 'GitLab project',
  u: 'GitLab user',
};

/**
 * A routable GitLab token ends in its payload's length and a CRC-32 of all before, in base 36; the payload ends in what it belongs to
 * and that part's length. Plain tokens say nothing.
 * Source: https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
export function gitlabRouting(value: string): Proof {
  const [, payload] = /^gl[a-z]+-([\w-]{27,300})\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}$/.exec(value) ?? [];
  if (payload === undefined) return { evidence: [] };
  const holds = crc32(value.slice(0, -7)).toString(36).padStart(7, '0') === value.slice(-7);
  const checksum = { label: 'Checksum', value: holds ? 'holds' : 'does not hold: mistyped or made up' };
  return { evidence: [checksum, ...routesIn(payload)] };
}

/** The lines `o:1`, `u:2s` at the end of a payload, before their length in the last byte; numbers are in base 36. */
function routesIn(payload: string): Evidence[] {
  const bytes = base64Bytes(payload);
  const length = bytes?.at(-1);
  if (!bytes || length === undefined || length < 3 || length + 17 > bytes.length) return [];
  const text = String.fromCharCode(...bytes.slice(-1 - length, -1));
  if (!/^[a-z]:[0-9a-z]{1,13}(?:\n[a-z]:[0-9a-z]{1,13})*$/.test(text)) return [];
  return text.split('\n').flatMap((line) => {
    const label = routed[line.charAt(0)];
    return label === undefined ? [] : [{ label, value: String(parseInt(line.slice(2), 36)) }];
  });
}
