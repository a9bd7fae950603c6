import AsyncStorage from '@react-native-async-storage/async-storage';
import { encrypt } from './cipher';

export const storeItem = async (key: string, value: unknown) =>
  AsyncStorage.setItem(key, await encrypt(JSON.stringify(value)));
