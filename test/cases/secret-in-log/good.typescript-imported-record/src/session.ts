export interface Session {
  userId: string;
  accessToken: string;
}

export interface Theme {
  color: string;
}

export const session: Session = { userId: '', accessToken: '' };

export const current: Theme = { color: 'red' };
