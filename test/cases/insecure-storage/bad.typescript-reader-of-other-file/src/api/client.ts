import AsyncStorage from '@react-native-async-storage/async-storage';

export async function header(): Promise<string | null> {
  return AsyncStorage.getItem('access_token');
}

export async function signOut(): Promise<void> {
  await AsyncStorage.removeItem('access_token');
}
