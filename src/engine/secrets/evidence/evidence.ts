import type { Format } from '../format';
import { awsAccount } from './aws-account';
import { githubChecksum } from './github-crc32';
import { jwtClaims } from './jwt';
import { mapboxOwner } from './mapbox';
import type { Proof } from './proof';
import { sentryOrganization } from './sentry-token';

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
