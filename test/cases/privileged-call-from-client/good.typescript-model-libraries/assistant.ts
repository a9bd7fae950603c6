import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import OpenAI from 'openai';

export const claude = createAnthropic({ baseURL: 'https://api.harbor-mail.com/models' });
export const openai = createOpenAI({ baseURL: 'https://api.harbor-mail.com/models' });

export function titleOf(answer: OpenAI.Chat.ChatCompletion) {
  return answer.choices[0].message.content;
}
