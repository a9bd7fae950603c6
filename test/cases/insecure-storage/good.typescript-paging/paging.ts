import AsyncStorage from '@react-native-async-storage/async-storage';

export async function keep(nextToken: string, pageToken: string): Promise<void> {
  await AsyncStorage.setItem('next', nextToken);
  await AsyncStorage.setItem('page_token', pageToken);
}
