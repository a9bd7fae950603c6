import AsyncStorage from '@react-native-async-storage/async-storage';

export async function keep(client: Client): Promise<void> {
  const user = await client.user();
  await AsyncStorage.setItem('user', JSON.stringify(user));
  await open(user.accessToken);
}
