import { createSessionToken, signIn } from './api';

export async function start(): Promise<void> {
  const token = createSessionToken();
  console.log('session:', token);
  const answer = await signIn();
  const other = answer.token;
  console.log('signed in:', other);
}
