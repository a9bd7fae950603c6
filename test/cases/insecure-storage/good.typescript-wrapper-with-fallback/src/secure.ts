import AsyncStorage from '@react-native-async-storage/async-storage';

const isThere = async () => (await import('expo-secure-store')).isAvailableAsync();

export async function setSecureItem(key: string, value: string): Promise<void> {
  const store = (await isThere()) ? await import('expo-secure-store') : null;
  if (store) {
    await store.setItemAsync(key, value);
    return;
  }
  await AsyncStorage.setItem(key, value);
}
