import AsyncStorage from '@react-native-async-storage/async-storage';
import * as Keychain from 'react-native-keychain';

const EXPIRES_AT = 'expires_at';
const service = 'example.harbor.session';

/** Keeps a traveller signed in between starts, with the token in the Keystore or Keychain. */
export async function saveSession(accessToken: string, expiresAt: number): Promise<void> {
  await Keychain.setGenericPassword('traveller', accessToken, {
    service,
    accessible: Keychain.ACCESSIBLE.AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY,
  });
  await AsyncStorage.setItem(EXPIRES_AT, String(expiresAt));
}

export async function loadAccessToken(): Promise<string | null> {
  const entry = await Keychain.getGenericPassword({ service });
  return entry === false ? null : entry.password;
}

export async function isSignedIn(now: number): Promise<boolean> {
  const token = await loadAccessToken();
  const expiresAt = Number(await AsyncStorage.getItem(EXPIRES_AT));
  return token !== null && expiresAt > now;
}

export async function clearSession(): Promise<void> {
  await Keychain.resetGenericPassword({ service });
  await AsyncStorage.removeItem(EXPIRES_AT);
}
