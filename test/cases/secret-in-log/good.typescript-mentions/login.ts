export function done(token: string | null, tokenCount: number, answer: Answer): void {
  console.log('got a token');
  console.log('tokens', tokenCount);
  console.log('length', token?.length);
  console.log('has token', !!token, token !== null, Boolean(token));
  console.log('expires', answer.tokenExpiresAt, answer.tokenType);
  console.log(token ? 'signed in' : 'signed out');
}
