/** Addresses of the services that the app talks to, and the keys that are made to ship. */
export const API_BASE = 'https://api.harbor.example/v1';

/** Photos of berths. */
export const STATIC_BASE = 'https://static.harbor.example';

/** The development machine, as the Android emulator sees it. */
export const EMULATOR_BASE = 'http://10.0.2.2:8080/v1';

/** Turns card details into a payment method on the device. */
// keyward-ignore publishable-key -- made for clients: it can only create payment methods
export const STRIPE_PUBLISHABLE_KEY = 'pk_live_43vuba7jXTgxTIKGy4uox5PZ';

/** Where a refresh token is exchanged, relative to the API's base. */
export const AUTH_TOKEN_PATH = 'auth/tokens';
