import AsyncStorage from '@react-native-async-storage/async-storage';

export async function remember(login: Login): Promise<void> {
  await AsyncStorage.mergeItem('session', JSON.stringify({ name: login.name, token: login.token }));
}
