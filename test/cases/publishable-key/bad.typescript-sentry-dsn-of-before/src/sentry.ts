import * as Sentry from '@sentry/react-native';

Sentry.init({ dsn: 'https://5d1f8b0c93ae47f2b6e0d9a4c7315f28:c08a64f1e7b245d3980c5ba2de1f7693@sentry.io/208341' });
export const proxy = 'https://5d1f8b0c93ae47f2b6e0d9a4c7315f28:c08a64f1e7b245d3980c5ba2de1f7693@proxy.acme.com/208341';
