import { base64Object, base64Text } from './base';
import { proofOfParts, type Proof } from './proof';

/** A Mapbox token's payload names its owner. Source: https://docs.mapbox.com/help/dive-deeper/access-tokens/ */
export function mapboxOwner(value: string): Proof {
  return proofOfParts({ 'Mapbox account': base64Object(value.split('.')[1] ?? '')?.u });
}

/**
 * A Clerk publishable key is the address of its Frontend API, with a `$` at the end, in base64.
 * Source: https://clerk.com/docs/guides/development/clerk-environment-variables
 */
export function clerkHost(value: string): Proof {
  const text = base64Text(value.split('_')[2] ?? '') ?? '';
  return proofOfParts({ 'Clerk host': text.endsWith('$') ? text.slice(0, -1) : undefined });
}

/**
 * A Google OAuth client id begins with the number of its project.
 * Source: https://developers.google.com/android/guides/google-services-plugin
 */
export function googleProject(value: string): Proof {
  return proofOfParts({ 'Google project number': /^\d+(?=-)/.exec(value)?.[0] });
}

/**
 * A Slack webhook names its workspace (`T…`), an app-level token its app (`A…`).
 * Source: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
 */
export function slackWorkspace(value: string): Proof {
  return proofOfParts({
    'Slack workspace': /\/services\/(T[A-Z0-9]+)\//.exec(value)?.[1],
    'Slack app': /^xapp-\d-(A[A-Z0-9]+)-/.exec(value)?.[1],
  });
}

/** An Ably key begins with its app's id and its own, both public. Source: https://ably.com/docs/auth#api-key */
export function ablyKey(value: string): Proof {
  const [, app, key] = /^([\w-]+)\.([\w-]+):/.exec(value) ?? [];
  return proofOfParts({ 'Ably app': app, 'Ably key id': key });
}

/** The host that a database address leads to. Source: https://www.rfc-editor.org/rfc/rfc3986#section-3.2 */
export function databaseHost(value: string): Proof {
  return proofOfParts({ Host: value.slice(value.lastIndexOf('@') + 1).toLowerCase() });
}

/**
 * A Google service account key file names its project and account beside the key; it may be JSON itself or stand inside a literal.
 * What is no project's id and no account's address is not told: anything may stand in a broken file.
 * Sources: https://cloud.google.com/iam/docs/keys-create-delete and
 * https://cloud.google.com/resource-manager/docs/creating-managing-projects#before_you_begin
 */
export function serviceAccount(document: string): Proof {
  const said = (name: string, shape: string) =>
    new RegExp(`\\b${name}\\\\?["']\\s*:\\s*\\\\?["'](${shape})\\\\?["']`).exec(document)?.[1];
  return proofOfParts({
    'Google Cloud project': said('project_id', '(?:[a-z][a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]'),
    'Service account': said('client_email', '[a-z0-9.-]{1,64}@[a-z0-9.-]{1,64}\\.gserviceaccount\\.com'),
  });
}
