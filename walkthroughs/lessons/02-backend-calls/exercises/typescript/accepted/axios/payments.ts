import axios from 'axios';

const harbor = axios.create({ baseURL: 'https://api.harbor.example' });

interface PaymentIntent {
  readonly client_secret: string;
}

/**
 * Returns the client secret of one payment; Stripe's payment sheet does the rest.
 * Harbor's server knows the traveller by `sessionToken`, sets the price, and holds the key.
 */
export async function startPayment(ticket: string, sessionToken: string): Promise<string> {
  const headers = { Authorization: `Bearer ${sessionToken}` };
  const { data } = await harbor.post<PaymentIntent>('/v1/payments', { ticket }, { headers });
  return data.client_secret;
}
