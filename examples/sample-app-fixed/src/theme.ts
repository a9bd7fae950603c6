import AsyncStorage from '@react-native-async-storage/async-storage';
import { StorageKeys } from './storageKeys';

export type Theme = 'system' | 'light' | 'dark';

/** What a person chose in the settings; nothing here is secret. */
export async function saveTheme(theme: Theme): Promise<void> {
  await AsyncStorage.setItem(StorageKeys.theme, theme);
}

export async function loadTheme(): Promise<Theme> {
  const theme = await AsyncStorage.getItem(StorageKeys.theme);
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

export async function isFirstRun(): Promise<boolean> {
  const seen = await AsyncStorage.getItem(StorageKeys.firstRun);
  await AsyncStorage.setItem(StorageKeys.firstRun, 'no');
  return seen === null;
}
