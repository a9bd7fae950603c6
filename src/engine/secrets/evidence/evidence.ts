import type { CheckName, Format } from '../format';
import { awsAccount } from './aws-account';
import { azureService, azureStorage } from './azure';
import { discordBot } from './discord';
import { githubChecksum } from './github-crc32';
import { gitlabRouting } from './gitlab';
import { jwtClaims } from './jwt';
import { keystore } from './keystore';
import { ablyKey, clerkHost, databaseHost, googleProject, mapboxOwner, serviceAccount, slackWorkspace } from './owners';
import { pemKey } from './pem';
import type { Checked, Proof } from './proof';
import { sentryOrganization, sentryProject } from './sentry-token';

const checks: Record<CheckName, (checked: Checked) => Proof> = {
  'ably-key': ({ value }) => ablyKey(value),
  'aws-account': ({ value }) => awsAccount(value),
  'azure-service': ({ value }) => azureService(value),
  'azure-storage': ({ value }) => azureStorage(value),
  'clerk-host': ({ value }) => clerkHost(value),
  'database-host': ({ value }) => databaseHost(value),
  'discord-bot': discordBot,
  'github-crc32': ({ value }) => githubChecksum(value),
  'gitlab-routable': ({ value }) => gitlabRouting(value),
  'google-project': ({ value }) => googleProject(value),
  jwt: ({ value, now }) => jwtClaims(value, now),
  keystore: ({ value }) => keystore(value),
  mapbox: ({ value }) => mapboxOwner(value),
  pem: ({ value }) => pemKey(value),
  'sentry-dsn': ({ value }) => sentryProject(value),
  'sentry-token': ({ value }) => sentryOrganization(value),
  'service-account': ({ document }) => serviceAccount(document),
  'slack-workspace': ({ value }) => slackWorkspace(value),
};

/** Runs the format's offline check. No check ever returns any part of the value that is secret. */
export function proofOf(format: Format, checked: Checked): Proof {
  return format.check === undefined ? { evidence: [] } : checks[format.check](checked);
}
