import { storeItem } from './storage';

interface Session {
  userName: string;
  refreshToken: string;
}

export const signedIn = (session: Session) => storeItem('session', session);
