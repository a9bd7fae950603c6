import { track } from '@amplitude/analytics-react-native';
import Bugsnag from '@bugsnag/react-native';
import * as Sentry from '@sentry/react-native';
import { Mixpanel } from 'mixpanel-react-native';

const mixpanel = new Mixpanel('public', true);

export function signedIn(accessToken: string, password: string): void {
  mixpanel.track('signed in', { password });
  track('signed in', { accessToken });
  Sentry.setUser({ id: '1', accessToken });
  Sentry.captureException(new Error(accessToken));
  Sentry.withScope((scope) => scope.setExtra('token', accessToken));
  Bugsnag.leaveBreadcrumb('signed in', { accessToken });
}
