import AsyncStorage from '@react-native-async-storage/async-storage';

export async function remember(token: string): Promise<void> {
  await AsyncStorage.setItem('auth', token);
}

export async function token(): Promise<string> {
  return (await AsyncStorage.getItem('auth')) ?? '';
}

export async function forget(): Promise<void> {
  await AsyncStorage.removeItem('auth');
  await AsyncStorage.removeItem('theme');
}
