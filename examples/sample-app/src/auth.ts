import { post } from './api';
import { AUTH_TOKEN_PATH } from './config';
import {
  clearSession,
  loadRefreshToken,
  rememberDevice,
  saveAccessToken,
  saveSession,
  type DeviceAnswer,
  type Session,
} from './session';

export async function signIn(email: string, password: string): Promise<Session> {
  const session = await post<Session>('auth/login', { email, password });
  console.log(`Signed in, access token ${session.accessToken}`);
  const refreshToken = session.refreshToken;
  console.debug('Refresh token is', refreshToken);
  await saveSession(session);
  return session;
}

export async function refresh(): Promise<void> {
  const old = await loadRefreshToken();
  if (old === null) {
    return;
  }
  console.info('Refreshing the access token');
  const renewed = await post<Session>(AUTH_TOKEN_PATH, { refresh_token: old });
  console.info(`Token renewed, ${renewed.accessToken.length} characters`);
  await saveAccessToken(renewed.accessToken);
}

export async function registerDevice(name: string): Promise<void> {
  const answer = await post<DeviceAnswer>('devices', { name });
  await rememberDevice(answer);
}

export async function signOut(): Promise<void> {
  await clearSession();
}
