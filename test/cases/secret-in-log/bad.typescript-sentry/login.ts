import * as Sentry from '@sentry/react-native';

export const failed = (password: string) => Sentry.captureMessage(`failed with ${password}`);
