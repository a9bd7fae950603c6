import { trade, type Session } from './auth';
import { saveSession } from './session';

/** The one place that writes: names of events and numbers, no objects of the server. */
const journal = {
  note(event: string, number: number): void {
    console.info(`${event} ${number}`);
  },
};

/**
 * Keeps a traveller signed in while the boat is on its way: trades the refresh token, which works once, for a new session.
 * Tries again where the network is away.
 */
export async function renew(refreshToken: string, attempt = 1): Promise<boolean> {
  journal.note('renewing the session, attempt', attempt);
  const session: Session | undefined = await trade(refreshToken);
  if (session === undefined) {
    console.warn('No answer to the renewal');
    return attempt < 3 && renew(refreshToken, attempt + 1);
  }
  await saveSession(session.accessToken, session.expiresAt);
  journal.note('session renewed, ends at', session.expiresAt);
  return true;
}

/** Whether it is time: a minute before the end. */
export function isDue(expiresAt: number, now: number): boolean {
  return now > expiresAt - 60;
}
