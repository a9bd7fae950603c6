export const key = process.env.EXPO_PUBLIC_STRIPE_SECRET_KEY;
