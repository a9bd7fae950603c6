import { base64Object } from './base';
import { proofOfParts, type Proof } from './proof';

/** A Sentry organization token carries its organization and region. Source: https://docs.sentry.io/account/auth-tokens/ */
export function sentryOrganization(value: string): Proof {
  const payload = base64Object(value.split('_')[1] ?? '');
  return proofOfParts({ 'Sentry organization': payload?.org, 'Sentry region': payload?.region_url });
}

/** A DSN names its organization, where it has the newer form, and its project. Source: https://docs.sentry.io/concepts/key-terms/dsn-explainer/ */
export function sentryProject(value: string): Proof {
  const [, organization, project] = /@(?:o(\d+)\.)?[a-z0-9.-]+\/(\d+)$/.exec(value) ?? [];
  return proofOfParts({ 'Sentry organization': organization, 'Sentry project': project });
}
