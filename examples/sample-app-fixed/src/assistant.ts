import { post } from './api';

interface AssistantAnswer {
  readonly answer: string;
  readonly total_tokens: number;
}

/** Answers questions such as "when is the last boat back?"; Harbor's server holds the model's key. */
export async function ask(question: string): Promise<string> {
  const answer = await post<AssistantAnswer>('assistant/questions', { question });
  const tokenCount = answer.total_tokens;
  console.log(`Question answered with ${tokenCount} tokens`);
  return answer.answer;
}
