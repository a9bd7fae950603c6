import AsyncStorage from '@react-native-async-storage/async-storage';

export async function remember(email: string, password: string): Promise<void> {
  const account = { email, password };
  const text = JSON.stringify(account);
  await AsyncStorage.setItem('account', text);
}
