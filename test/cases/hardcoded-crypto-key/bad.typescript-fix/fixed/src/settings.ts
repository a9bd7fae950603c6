import { MMKV } from 'react-native-mmkv';

export const settings = new MMKV({ id: 'settings', encryptionKey: storedKey() });

/** The key that was made on this device, from the Keystore or the Keychain. Encrypt existing data again. */
function storedKey(): string {
  throw new Error('Return the key that this device made and keeps');
}
