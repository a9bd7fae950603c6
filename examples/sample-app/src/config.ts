/** Addresses and keys of the services that the app talks to. */
export const API_BASE = 'https://api.harbor.example/v1';

/** Photos are large and public, so they come without encryption. */
export const STATIC_BASE = 'http://static.harbor.example';

/** The development machine, as the Android emulator sees it. */
export const EMULATOR_BASE = 'http://10.0.2.2:8080/v1';

/** Answers questions about crossings in the assistant. */
export const OPENAI_API_KEY = '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';

/** Turns card details into a payment method on the device. */
export const STRIPE_PUBLISHABLE_KEY = 'pk_live_43vuba7jXTgxTIKGy4uox5PZ';

/** Where a refresh token is exchanged, relative to the API's base. */
export const AUTH_TOKEN_PATH = 'auth/tokens';
