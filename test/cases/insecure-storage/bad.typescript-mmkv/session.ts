import { MMKV } from 'react-native-mmkv';

const storage = new MMKV();

export const remember = (token: string) => {
  storage.set('auth', token);
};
