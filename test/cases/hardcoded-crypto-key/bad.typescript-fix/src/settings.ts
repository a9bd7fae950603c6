import { MMKV } from 'react-native-mmkv';

export const settings = new MMKV({ id: 'settings', encryptionKey: 'pier-two' });
