import axios from 'axios';
import OpenAI from 'openai';
import { OPENAI_API_KEY } from '@env';

export const openai = new OpenAI({ apiKey: OPENAI_API_KEY, dangerouslyAllowBrowser: true });

export async function ask(text: string): Promise<string> {
  const answer = await fetch('https://api.openai.com/v1/responses', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Authorization: `Bearer ${OPENAI_API_KEY}`,
    },
    body: JSON.stringify({ model: 'gpt-4o-mini', input: text }),
  });
  return answer.text();
}

const mail = axios.create({ baseURL: 'https://api.resend.com' });

export const send = (letter: object) => mail.post('/emails', letter);
