export const STRIPE_LIVE = 'sk_live_';
