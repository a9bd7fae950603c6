import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';

const EXPIRES_AT = 'expires_at';

/** Keeps a traveller signed in between starts, with the token in the Keystore or Keychain. */
export async function saveSession(accessToken: string, expiresAt: number): Promise<void> {
  await SecureStore.setItemAsync('access_token', accessToken);
  await AsyncStorage.setItem(EXPIRES_AT, String(expiresAt));
}

export function loadAccessToken(): Promise<string | null> {
  return SecureStore.getItemAsync('access_token');
}

export async function isSignedIn(now: number): Promise<boolean> {
  const token = await loadAccessToken();
  const expiresAt = Number(await AsyncStorage.getItem(EXPIRES_AT));
  return token !== null && expiresAt > now;
}

export async function clearSession(): Promise<void> {
  await SecureStore.deleteItemAsync('access_token');
  await AsyncStorage.removeItem(EXPIRES_AT);
}
