import AsyncStorage from '@react-native-async-storage/async-storage';

export async function savePublicToken(token: string): Promise<void> {
  await AsyncStorage.setItem('guest', token);
}
