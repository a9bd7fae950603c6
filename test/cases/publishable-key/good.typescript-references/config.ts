export const mapsKey = process.env.EXPO_PUBLIC_MAPS_KEY;
export const dsn = 'https://public@sentry.example/1';
export const client = createClient(url, key);
