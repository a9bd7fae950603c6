import { base64Object, shown } from './base';
import type { Proof } from './proof';

/** A Sentry organization token carries its region and organization. Source: https://docs.sentry.io/account/auth-tokens/ */
export function sentryOrganization(value: string): Proof {
  const payload = base64Object(value.split('_')[1] ?? '');
  const organization = shown(payload?.org);
  return { evidence: organization === undefined ? [] : [{ label: 'Sentry organization', value: organization }] };
}
