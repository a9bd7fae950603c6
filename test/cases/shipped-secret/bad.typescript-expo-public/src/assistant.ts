export const ask = (question: string) =>
  fetch('https://api.openai.com/v1/responses', {
    headers: { Authorization: `Bearer ${process.env.EXPO_PUBLIC_OPENAI_API_KEY}` },
    body: question,
  });
