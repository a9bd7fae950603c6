import AsyncStorage from '@react-native-async-storage/async-storage';

export async function remember(token: string): Promise<void> {
  await AsyncStorage.setItem('auth', token);
}
