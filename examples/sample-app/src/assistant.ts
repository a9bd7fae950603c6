import { OPENAI_API_KEY } from './config';

interface AssistantAnswer {
  readonly choices: readonly { readonly message: { readonly content: string } }[];
  readonly usage: { readonly total_tokens: number };
}

/** Answers questions such as "when is the last boat back?". */
export async function ask(question: string): Promise<string> {
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${OPENAI_API_KEY}`,
    },
    body: JSON.stringify({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: question }],
    }),
  });
  if (!response.ok) {
    throw new Error(`The assistant answered with status ${response.status}`);
  }
  const answer = (await response.json()) as AssistantAnswer;
  const tokenCount = answer.usage.total_tokens;
  console.log(`Question answered with ${tokenCount} tokens`);
  return answer.choices[0]?.message.content ?? '';
}
