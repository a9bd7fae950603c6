export const key = process.env.EXPO_PUBLIC_GOOGLE_MAPS_API_KEY;
