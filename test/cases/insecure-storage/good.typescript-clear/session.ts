import AsyncStorage from '@react-native-async-storage/async-storage';

export async function clear(): Promise<void> {
  await AsyncStorage.setItem('access_token', '');
  await AsyncStorage.removeItem('access_token');
  const token = await AsyncStorage.getItem('access_token');
  use(token);
}
