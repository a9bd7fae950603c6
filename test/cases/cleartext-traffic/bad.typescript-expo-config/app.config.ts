import type { ExpoConfig } from 'expo/config';

const config: ExpoConfig = {
  name: 'Harbor',
  slug: 'harbor',
  plugins: [['expo-build-properties', { android: { usesCleartextTraffic: true } }]],
  ios: { infoPlist: { NSAppTransportSecurity: { NSAllowsArbitraryLoads: true } } },
};

export default config;
