import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
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

const sealedEntries = ['access_token', 'session_value', StorageKeys.deviceSecret];

export async function saveAccessToken(accessToken: string): Promise<void> {
  await SecureStore.setItemAsync('access_token', accessToken);
}

/** Keeps a traveller signed in between starts. */
export async function saveSession(session: Session): Promise<void> {
  await saveAccessToken(session.accessToken);
  const value = session.refreshToken;
  await SecureStore.setItemAsync('session_value', value);
  await AsyncStorage.setItem(StorageKeys.expiresAt, String(session.expiresAt));
}

export async function rememberDevice(answer: DeviceAnswer): Promise<void> {
  await SecureStore.setItemAsync(StorageKeys.deviceSecret, answer.value);
}

export function loadAccessToken(): Promise<string | null> {
  return SecureStore.getItemAsync('access_token');
}

export function loadRefreshToken(): Promise<string | null> {
  return SecureStore.getItemAsync('session_value');
}

/** Earlier versions kept the tokens in the clear. They are dropped: the traveller signs in once more. */
export async function dropPlainSession(): Promise<void> {
  await AsyncStorage.multiRemove(sealedEntries);
}

export async function clearSession(): Promise<void> {
  await Promise.all(sealedEntries.map((entry) => SecureStore.deleteItemAsync(entry)));
  await AsyncStorage.removeItem(StorageKeys.expiresAt);
}
