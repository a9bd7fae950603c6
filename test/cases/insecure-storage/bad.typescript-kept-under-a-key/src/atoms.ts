import AsyncStorage from '@react-native-async-storage/async-storage';
import { atomWithStorage, createJSONStorage } from 'jotai/utils';
import { useMMKVString } from 'react-native-mmkv';
import { makePersistable } from 'mobx-persist-store';

const storage = createJSONStorage<string | null>(() => AsyncStorage);

export const tokenAtom = atomWithStorage('access_token', null, storage);
export const passwordAtom = atomWithStorage('password', '');
export function useToken() {
  return useMMKVString('user.token');
}
export class SessionStore {
  token = '';
  constructor() {
    makePersistable(this, { name: 'SessionStore', properties: ['token'], storage: AsyncStorage });
  }
}
