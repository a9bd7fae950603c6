import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';

export async function remember(token: string, theme: string): Promise<void> {
  await SecureStore.setItemAsync('token', token);
  await AsyncStorage.setItem('has_session', 'true');
  await AsyncStorage.setItem('theme', theme);
}
