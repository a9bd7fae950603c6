async function key(sessionToken: string): Promise<string> {
  const response = await fetch('https://api.harbor.example/v1/keys/assistant', {
    headers: { Authorization: `Bearer ${sessionToken}` },
  });
  return response.text();
}

interface AssistantAnswer {
  readonly text: string;
}

/**
 * Answers questions such as "when is the last boat back?".
 * `sessionToken` is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
 */
export async function ask(question: string, sessionToken: string): Promise<string> {
  const response = await fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${await key(sessionToken)}`,
    },
    body: JSON.stringify({ model: 'gpt-4o-mini', input: question }),
  });
  if (!response.ok) {
    throw new Error(`The assistant answered with status ${response.status}`);
  }
  const answer = (await response.json()) as AssistantAnswer;
  return answer.text;
}
