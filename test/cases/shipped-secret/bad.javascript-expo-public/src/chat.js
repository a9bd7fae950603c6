export const key = process.env.EXPO_PUBLIC_GROQ_API_KEY;
