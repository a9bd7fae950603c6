import AsyncStorage from '@react-native-async-storage/async-storage';

export enum StorageItem {
  walletPassword = 'walletPassword',
  lastSync = 'lastSync',
}

export const setItem = async (key: StorageItem, value: string) => await AsyncStorage.setItem(key, value);
