import * as SecureStore from 'expo-secure-store';

export async function remember(token: string): Promise<void> {
  await SecureStore.setItemAsync('access_token', token);
}
