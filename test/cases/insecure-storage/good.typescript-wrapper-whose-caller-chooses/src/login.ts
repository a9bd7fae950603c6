import { keep } from './keep';

export const login = (accessToken: string) => keep('session', accessToken, { isPrivate: true });
