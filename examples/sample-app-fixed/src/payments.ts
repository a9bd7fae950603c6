import { initStripe } from '@stripe/stripe-react-native';
import { post } from './api';
import { STRIPE_PUBLISHABLE_KEY } from './config';

interface PaymentIntent {
  readonly client_secret: string;
}

export async function setUpPayments(): Promise<void> {
  await initStripe({ publishableKey: STRIPE_PUBLISHABLE_KEY, urlScheme: 'harbor' });
}

/** Returns what Stripe's payment sheet needs; Harbor's server sets the price and holds the secret key. */
export async function startPayment(ticket: string): Promise<string> {
  const intent = await post<PaymentIntent>('payments', { ticket });
  return intent.client_secret;
}
