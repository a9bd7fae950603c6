import AsyncStorage from '@react-native-async-storage/async-storage';

export async function register(): Promise<void> {
  const token = await messaging().getToken();
  await AsyncStorage.setItem('device', token);
  const fcmToken = await client.getToken();
  await AsyncStorage.setItem('d', fcmToken);
  client.getToken().then((token) => AsyncStorage.setItem('messaging-token', token));
}
