import type { ExpoConfig } from 'expo/config';

const config: ExpoConfig = {
  name: 'Harbor',
  slug: 'harbor',
  plugins: [['expo-build-properties', { android: { usesCleartextTraffic: false } }]],
  ios: { infoPlist: { NSAppTransportSecurity: { NSAllowsArbitraryLoads: process.env.APP_ENV === 'dev' } } },
};

export default config;
