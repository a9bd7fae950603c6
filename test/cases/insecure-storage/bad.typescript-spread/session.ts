import AsyncStorage from '@react-native-async-storage/async-storage';

export async function remember(name: string, accessToken: string): Promise<void> {
  const base = { accessToken };
  await AsyncStorage.setItem('session', JSON.stringify({ ...base, name }));
}
