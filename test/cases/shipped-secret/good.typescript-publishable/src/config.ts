import Config from 'react-native-config';
import { MAPBOX_ACCESS_TOKEN } from '@env';

export const config = {
  maps: process.env.EXPO_PUBLIC_GOOGLE_MAPS_API_KEY,
  anon: process.env.EXPO_PUBLIC_SUPABASE_ANON_KEY,
  url: process.env.EXPO_PUBLIC_API_URL,
  dsn: process.env.EXPO_PUBLIC_SENTRY_DSN,
  firebase: process.env.EXPO_PUBLIC_FIREBASE_API_KEY,
  database: process.env.EXPO_PUBLIC_FIREBASE_DATABASE_URL,
  clerk: process.env.EXPO_PUBLIC_CLERK_PUBLISHABLE_KEY,
  posthog: process.env.EXPO_PUBLIC_POSTHOG_API_KEY,
  revenueCat: Config.REVENUECAT_API_KEY,
  oneSignal: Config.ONESIGNAL_APP_ID,
  token: MAPBOX_ACCESS_TOKEN,
  forgotPassword: process.env.EXPO_PUBLIC_FORGOT_PASSWORD_URL,
  plain: process.env.OPENAI_API_KEY,
};
