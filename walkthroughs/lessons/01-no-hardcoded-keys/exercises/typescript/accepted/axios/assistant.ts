import axios from 'axios';

const harbor = axios.create({ baseURL: 'https://api.harbor.example/v1' });

interface AssistantAnswer {
  readonly answer: string;
}

/**
 * Answers questions such as "when is the last boat back?".
 * Harbor's server holds the model's key and knows the traveller by `sessionToken`.
 */
export async function ask(question: string, sessionToken: string): Promise<string> {
  const { data } = await harbor.post<AssistantAnswer>(
    '/assistant/questions',
    { question },
    { headers: { Authorization: `Bearer ${sessionToken}` } },
  );
  return data.answer;
}
