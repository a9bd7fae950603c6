import AsyncStorage from '@react-native-async-storage/async-storage';
import * as SecureStore from 'expo-secure-store';
import { MMKV } from 'react-native-mmkv';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { keyOfDevice } from './keys';

const secureStorage = {
  getItem: (name: string) => SecureStore.getItemAsync(name),
  setItem: (name: string, value: string) => SecureStore.setItemAsync(name, value),
  removeItem: (name: string) => SecureStore.deleteItemAsync(name),
};
const sealed = new MMKV({ id: 'auth', encryptionKey: keyOfDevice() });

export const useAuth = create(
  persist((set) => ({ accessToken: null }), { name: 'auth', storage: createJSONStorage(() => secureStorage) }),
);
export const useSealed = create(
  persist((set) => ({ accessToken: null }), { name: 'auth', storage: createJSONStorage(() => sealed) }),
);
export const useSome = create(
  persist((set) => ({ accessToken: null, theme: 'dark' }), {
    name: 'settings',
    storage: createJSONStorage(() => AsyncStorage),
    partialize: (state) => ({ theme: state.theme }),
  }),
);
export const useFlags = create(
  persist((set) => ({ isPasswordSet: false, tokenCount: 0, refreshToken: async () => renew() }), {
    name: 'flags',
    storage: createJSONStorage(() => AsyncStorage),
  }),
);
