import * as SecureStore from 'expo-secure-store';
import { Platform } from 'react-native';

export const secureStorage = {
  async setItem(key: string, value: string): Promise<void> {
    if (Platform.OS === 'web') {
      localStorage.setItem(key, value);
    } else {
      await SecureStore.setItemAsync(key, value);
    }
  },
};

export async function keep(accessToken: string): Promise<void> {
  await secureStorage.setItem('token', accessToken);
  if (Platform.OS !== 'web') {
    localStorage.setItem('token', accessToken);
  } else {
    localStorage.setItem('token', accessToken);
  }
}
