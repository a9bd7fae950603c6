import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';

export async function remember(token: string): Promise<void> {
  await SecureStore.setItemAsync('auth', token);
}

export async function token(): Promise<string> {
  return (await readSecret('auth')) ?? '';
}

export async function forget(): Promise<void> {
  await SecureStore.deleteItemAsync('auth');
  await AsyncStorage.removeItem('theme');
}

/** Reads a secret; a value that an earlier version left in AsyncStorage is moved on first use. */
async function readSecret(key: string): Promise<string | null> {
  const legacy = await AsyncStorage.getItem(key);
  if (legacy !== null) {
    if ((await SecureStore.getItemAsync(key)) === null) await SecureStore.setItemAsync(key, legacy);
    await AsyncStorage.removeItem(key);
  }
  return SecureStore.getItemAsync(key);
}
