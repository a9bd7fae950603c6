interface PaymentIntent {
  readonly client_secret: string;
}

/**
 * Returns the client secret of one payment; Stripe's payment sheet does the rest.
 * Harbor's server knows the traveller by `sessionToken`, sets the price, and holds the key.
 */
export async function startPayment(ticket: string, sessionToken: string): Promise<string> {
  const response = await fetch('https://api.harbor.example/v1/payments', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${sessionToken}`,
    },
    body: JSON.stringify({ ticket }),
  });
  if (!response.ok) {
    throw new Error(`The payment was answered with status ${response.status}`);
  }
  const intent = (await response.json()) as PaymentIntent;
  return intent.client_secret;
}
