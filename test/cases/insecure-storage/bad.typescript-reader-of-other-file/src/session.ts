import AsyncStorage from '@react-native-async-storage/async-storage';

export async function keep(accessToken: string): Promise<void> {
  await AsyncStorage.setItem('access_token', accessToken);
}
