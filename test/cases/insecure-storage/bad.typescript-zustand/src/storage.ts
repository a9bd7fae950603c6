import { MMKV } from 'react-native-mmkv';

const mmkv = new MMKV();

export const stateStorage = {
  setItem: (name: string, value: string) => mmkv.set(name, value),
  getItem: (name: string) => mmkv.getString(name) ?? null,
  removeItem: (name: string) => mmkv.delete(name),
};
