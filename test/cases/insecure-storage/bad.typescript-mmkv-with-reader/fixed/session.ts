import { MMKV } from 'react-native-mmkv';
import * as SecureStore from 'expo-secure-store';

const storage = new MMKV({ id: 'session' });

export function remember(token: string): void {
  SecureStore.setItem('auth', token);
}

export function token(): string {
  return readSecret('auth') ?? '';
}

export function forget(): void {
  SecureStore.deleteItemAsync('auth');
  storage.delete('theme');
}

/** Reads a secret; a value that an earlier version left in storage is moved on first use. */
function readSecret(key: string): string | undefined {
  const legacy = storage.getString(key);
  if (legacy !== undefined) {
    if (SecureStore.getItem(key) === null) SecureStore.setItem(key, legacy);
    storage.delete(key);
  }
  return SecureStore.getItem(key) ?? undefined;
}
