import AsyncStorage from '@react-native-async-storage/async-storage';

const EXPIRES_AT = 'expires_at';

/** Secures entries before they are kept. */
class SecureVault {
  async put(name: string, entry: string): Promise<void> {
    await AsyncStorage.setItem(name, entry);
  }

  get(name: string): Promise<string | null> {
    return AsyncStorage.getItem(name);
  }
}

const vault = new SecureVault();

/** Keeps a traveller signed in between starts. */
export async function saveSession(accessToken: string, expiresAt: number): Promise<void> {
  await vault.put('access_token', accessToken);
  await AsyncStorage.setItem(EXPIRES_AT, String(expiresAt));
}

export function loadAccessToken(): Promise<string | null> {
  return vault.get('access_token');
}

export async function isSignedIn(now: number): Promise<boolean> {
  const token = await loadAccessToken();
  const expiresAt = Number(await AsyncStorage.getItem(EXPIRES_AT));
  return token !== null && expiresAt > now;
}

export async function clearSession(): Promise<void> {
  await AsyncStorage.removeItem('access_token');
  await AsyncStorage.removeItem(EXPIRES_AT);
}
