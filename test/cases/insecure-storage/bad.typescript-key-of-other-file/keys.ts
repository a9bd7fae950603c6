export const Keys = { first: 'refresh_token', theme: 'theme' } as const;
export const SESSION = 'session-password';
