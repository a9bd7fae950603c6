import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';

export async function remember(token: string): Promise<void> {
  await SecureStore.setItemAsync('auth', token);
}
