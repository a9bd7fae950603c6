import { trade, type Session } from './auth';
import { saveSession } from './session';

/**
 * Keeps a traveller signed in while the boat is on its way: trades the refresh token, which works once, for a new session.
 * Tries again where the network is away.
 */
export async function renew(refreshToken: string, attempt = 1): Promise<boolean> {
  console.debug('Renewing the session', { trace: btoa(refreshToken), attempt });
  const session: Session | undefined = await trade(refreshToken);
  if (session === undefined) {
    console.warn('No answer to the renewal');
    return attempt < 3 && renew(refreshToken, attempt + 1);
  }
  await saveSession(session.accessToken, session.expiresAt);
  console.debug('Session renewed');
  return true;
}

/** Whether it is time: a minute before the end. */
export function isDue(expiresAt: number, now: number): boolean {
  return now > expiresAt - 60;
}
