import AsyncStorage from '@react-native-async-storage/async-storage';
import { atomWithStorage, createJSONStorage } from 'jotai/utils';
import { MMKV, useMMKVString } from 'react-native-mmkv';

const storage = createJSONStorage<string | null>(() => AsyncStorage);
const sealed = new MMKV({ id: 'session', encryptionKey: keyOfDevice() });

export const themeAtom = atomWithStorage('theme', 'dark', storage);
export const tokenNameAtom = atomWithStorage('token_name', '', storage);
export function useToken() {
  return useMMKVString('user.token', sealed);
}
