import AsyncStorage from '@react-native-async-storage/async-storage';

export async function signIn(): Promise<void> {
  const { data } = await api.post('/login');
  const { accessToken: value, name } = data;
  await AsyncStorage.setItem('a', value);
  await AsyncStorage.setItem('n', name);
}
