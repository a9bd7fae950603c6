import type { Evidence } from '../../finding';
import type { Format } from '../format';
import { awsAccount } from './aws-account';
import { githubChecksum } from './github-crc32';
import { jwtClaims } from './jwt';
import { mapboxOwner } from './mapbox';
import { sentryOrganization } from './sentry-token';

/** What an offline check proved. `refuted` means that the value cannot be genuine. */
export interface Proof {
  readonly evidence: readonly Evidence[];
  readonly refuted?: boolean;
  /** The class that the value itself proves, such as a JWT's role. */
  readonly class?: 'S' | 'P';
}

const checks: Record<NonNullable<Format['check']>, (value: string, now: Date) => Proof> = {
  'github-crc32': githubChecksum,
  'aws-account': awsAccount,
  jwt: jwtClaims,
  mapbox: mapboxOwner,
  'sentry-token': sentryOrganization,
};

/** Runs the format's offline check on a value. No check ever returns any part of the value that is secret. */
export function proofOf(format: Format, value: string, now: Date): Proof {
  return format.check === undefined ? { evidence: [] } : checks[format.check](value, now);
}
