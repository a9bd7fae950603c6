/** The prices are the server's: an app that names one can name another. In cents. */
const prices = { 'single-adult': 420, 'day-adult': 980, 'single-child': 210 };

/** Calls to third parties, with keys from the environment. No answer of theirs reaches the app as it is. */
export class Services {
  /** @param {{ openAiKey: string, stripeKey: string, openAiUrl?: string, stripeUrl?: string }} options */
  constructor({ openAiKey, stripeKey, openAiUrl = 'https://api.openai.com', stripeUrl = 'https://api.stripe.com' }) {
    Object.assign(this, { openAiKey, stripeKey, openAiUrl, stripeUrl });
  }

  async ask(question) {
    const answer = await call(`${this.openAiUrl}/v1/chat/completions`, this.openAiKey, 'application/json', {
      model: 'gpt-4o-mini',
      max_tokens: 300,
      messages: [
        { role: 'system', content: 'You answer questions about ferries and tickets, briefly.' },
        { role: 'user', content: question },
      ],
    });
    return { answer: answer.choices?.[0]?.message?.content ?? '', total_tokens: answer.usage?.total_tokens ?? 0 };
  }

  /** Undefined for a ticket that is not sold. */
  async pay(ticket, user) {
    if (!Object.hasOwn(prices, ticket)) return undefined;
    const form = { amount: String(prices[ticket]), currency: 'eur', 'metadata[user]': user, 'metadata[ticket]': ticket };
    const intent = await call(`${this.stripeUrl}/v1/payment_intents`, this.stripeKey, 'application/x-www-form-urlencoded', form);
    return { client_secret: intent.client_secret };
  }
}

async function call(url, key, type, body) {
  const text = type === 'application/json' ? JSON.stringify(body) : new URLSearchParams(body).toString();
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': type },
    body: text,
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new ServiceError(response.status);
  return response.json();
}

/** A third party refused. Its words may name the account or the key, so they go no further. */
export class ServiceError extends Error {
  constructor(status) {
    super(`a service answered with status ${status}`);
  }
}
