const service = 'https://api.' + 'stripe' + '.com';

export const pay = (key: string, body: string) =>
  fetch(`${service}/v1/payment_intents`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}` },
    body,
  });
