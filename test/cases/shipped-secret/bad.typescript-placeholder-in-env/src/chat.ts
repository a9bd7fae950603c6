export const key = process.env.EXPO_PUBLIC_OPENAI_API_KEY;
