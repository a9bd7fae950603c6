import AsyncStorage from '@react-native-async-storage/async-storage';
import { StorageKeys } from './storageKeys';

export interface Session {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly expiresAt: number;
}

export interface DeviceAnswer {
  readonly name: string;
  readonly value: string;
}

export async function saveAccessToken(accessToken: string): Promise<void> {
  await AsyncStorage.setItem('access_token', accessToken);
}

/** Keeps a traveller signed in between starts. */
export async function saveSession(session: Session): Promise<void> {
  await saveAccessToken(session.accessToken);
  const value = session.refreshToken;
  await AsyncStorage.setItem('session_value', value);
  await AsyncStorage.setItem(StorageKeys.expiresAt, String(session.expiresAt));
}

export async function rememberDevice(answer: DeviceAnswer): Promise<void> {
  await AsyncStorage.setItem(StorageKeys.deviceSecret, answer.value);
}

export function loadAccessToken(): Promise<string | null> {
  return AsyncStorage.getItem('access_token');
}

export function loadRefreshToken(): Promise<string | null> {
  return AsyncStorage.getItem('session_value');
}

export async function clearSession(): Promise<void> {
  await AsyncStorage.multiRemove(['access_token', 'session_value', StorageKeys.deviceSecret, StorageKeys.expiresAt]);
}
