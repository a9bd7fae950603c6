import { MMKV } from 'react-native-mmkv';
import { keyOfDevice } from './keys';

export const storage = new MMKV({ id: 'session', encryptionKey: keyOfDevice() });
export const cache = new Map<string, string>();
export const plain = new MMKV();
