import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';

export async function remember(token: string): Promise<void> {
  try {
    await SecureStore.setItemAsync('token', token);
  } catch {
    await AsyncStorage.setItem('token', token);
  }
}
