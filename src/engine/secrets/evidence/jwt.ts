import type { Evidence } from '../../finding';
import { base64Object, shown } from './base';
import type { Proof } from './proof';

const credentialClaims = [
  'sub',
  'exp',
  'iss',
  'aud',
  'role',
  'roles',
  'scope',
  'scp',
  'jti',
  'sid',
  'uid',
  'user',
  'user_id',
  'userId',
  'email',
  'client_id',
];

/** What a JSON Web Token says of itself: issuer, role, algorithm, expiry. Its subject and signature are never shown. */
export function jwtClaims(value: string, now: Date): Proof {
  const [header, payload] = value.split('.').slice(0, 2).map(base64Object);
  if (!header || !payload || typeof header.alg !== 'string') return { evidence: [], refuted: true };
  // A signed document that names no party and no expiry lets nobody in: a release manifest, say.
  if (!credentialClaims.some((claim) => claim in payload)) return { evidence: [], refuted: true };
  const evidence: Evidence[] = [];
  const algorithm = shown(header.alg);
  const project = payload.iss === 'supabase' ? shown(payload.ref) : undefined;
  const issuer = shown(payload.iss);
  const role = shown(payload.role);
  if (issuer !== undefined) evidence.push({ label: 'Issuer', value: issuer });
  if (project !== undefined) evidence.push({ label: 'Supabase project', value: project });
  if (role !== undefined) evidence.push({ label: 'Role', value: role });
  if (algorithm !== undefined) evidence.push({ label: 'Algorithm', value: algorithm });
  evidence.push({ label: 'Expiry', value: expiry(payload.exp, now) });
  return { evidence, ...(role === 'anon' ? { class: 'P' } : role === 'service_role' ? { class: 'S' } : {}) };
}

function expiry(claim: unknown, now: Date): string {
  if (typeof claim !== 'number' || !Number.isFinite(claim) || Math.abs(claim) > 8e12) return 'never';
  const date = new Date(claim * 1000);
  return `${date < now ? 'expired on' : 'on'} ${date.toISOString().slice(0, 10)}`;
}
