import * as SecureStore from 'expo-secure-store';
import { ALWAYS, setItemAsync } from 'expo-secure-store';
import * as Safe from 'expo-secure-store';

const options: SecureStore.SecureStoreOptions = { keychainAccessible: SecureStore.ALWAYS };

export async function keep(value: string): Promise<void> {
  await SecureStore.setItemAsync('ticket', value, options);
  await setItemAsync('berth', value, { keychainAccessible: ALWAYS });
  await Safe.setItemAsync('pier', value, { keychainAccessible: Safe.ALWAYS_THIS_DEVICE_ONLY });
}
