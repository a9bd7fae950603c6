import * as Sentry from '@sentry/react-native';

export function failed(user: User): void {
  Sentry.setExtra('session', user.sessionToken);
  Sentry.addBreadcrumb({ message: `token ${user.token}` });
}
