import { STRIPE_LIVE } from './prefix';

export const stripeKey = STRIPE_LIVE + 'TJRm9yaE0RMnnnnZXtVSKqca';
