import { MMKV } from 'react-native-mmkv';
import { keyFromKeychain } from './keychain';

export async function open(token: string): Promise<void> {
  const storage = new MMKV({ id: 'session', encryptionKey: await keyFromKeychain() });
  storage.set('auth', token);
}
