import AsyncStorage from '@react-native-async-storage/async-storage';

export async function remember(pinCode: string, token: string): Promise<void> {
  await AsyncStorage.setItem('check', await hashPin(pinCode));
  const sealed = encrypt(token);
  await AsyncStorage.setItem('access_token', sealed);
}
