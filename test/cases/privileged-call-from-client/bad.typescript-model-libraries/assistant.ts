import { createAnthropic } from '@ai-sdk/anthropic';
import { createGoogleGenerativeAI } from '@ai-sdk/google';
import { InferenceClient } from '@huggingface/inference';
import { ChatAnthropic } from '@langchain/anthropic';
import OpenAI from 'openai';
import { CLAUDE_KEY, OPENAI_KEY } from '@env';

export const openai = new OpenAI({ apiKey: OPENAI_KEY, dangerouslyAllowBrowser: true });
export const claude = createAnthropic({ apiKey: CLAUDE_KEY });
export const chat = new ChatAnthropic({ model: 'claude', apiKey: CLAUDE_KEY });
export const gemini = createGoogleGenerativeAI({ apiKey: process.env.EXPO_PUBLIC_GEMINI_KEY });
export const hub = new InferenceClient(process.env.EXPO_PUBLIC_HF_TOKEN);
