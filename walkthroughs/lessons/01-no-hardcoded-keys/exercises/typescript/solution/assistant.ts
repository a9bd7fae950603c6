interface AssistantAnswer {
  readonly answer: string;
}

/**
 * Answers questions such as "when is the last boat back?".
 * Harbor's server holds the model's key and knows the traveller by `sessionToken`.
 */
export async function ask(question: string, sessionToken: string): Promise<string> {
  const response = await fetch('https://api.harbor.example/v1/assistant/questions', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${sessionToken}`,
    },
    body: JSON.stringify({ question }),
  });
  if (!response.ok) {
    throw new Error(`The assistant answered with status ${response.status}`);
  }
  const { answer } = (await response.json()) as AssistantAnswer;
  return answer;
}
