export async function ask(): Promise<Response> {
  return fetch('https://api.openai.com/v1/chat/completions', {
    method: 'POST',
    headers: { Authorization: 'Bearer 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', Accept: 'application/json' },
  });
}
