import { track } from './tracks';
import * as Sentry from '@sentry/react-native';
import { Mixpanel } from 'mixpanel-react-native';

const mixpanel = new Mixpanel('public', true);

export function signedIn(id: string, accessToken: string): void {
  mixpanel.track('signed in', { hasToken: accessToken !== '', length: accessToken.length });
  Sentry.setUser({ id });
  track(accessToken);
}
