export function stream(assistantToken: string, first_token_ms: number, token: string): void {
  console.log('Assistant token:', token);
  console.log(assistantToken, { first_token_ms });
  console.log('Got push token:', token.substring(0, 40) + '...');
}
