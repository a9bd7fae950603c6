import { MMKV } from 'react-native-mmkv';

export const slot = 'refresh_token';
export const theme = 'theme';
export const kept = new MMKV();
