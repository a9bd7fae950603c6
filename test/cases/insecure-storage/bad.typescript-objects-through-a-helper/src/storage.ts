import AsyncStorage from '@react-native-async-storage/async-storage';

export const storeItem = (key: string, value: unknown) => AsyncStorage.setItem(key, JSON.stringify(value));
