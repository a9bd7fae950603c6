import { createContext, useContext } from 'react';
import { MMKV } from 'react-native-mmkv';

const mmkv = new MMKV();

export const Storage = createContext(mmkv);
export const useStorage = () => useContext(Storage);
export function useSettings() {
  return mmkv;
}
