import AsyncStorage from '@react-native-async-storage/async-storage';

export async function remember(user: string, secret: string): Promise<void> {
  await AsyncStorage.setItem('value', `${user}:${secret}`);
}
