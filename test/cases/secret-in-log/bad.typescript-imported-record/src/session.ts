export interface Session {
  userId: string;
  accessToken: string;
}

const session: Session = { userId: '', accessToken: '' };

export const latest: Session | null = null;

export default session;
