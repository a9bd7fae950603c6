import * as Keychain from 'react-native-keychain';
import EncryptedStorage from 'react-native-encrypted-storage';

export async function remember(user: string, password: string): Promise<void> {
  await Keychain.setGenericPassword(user, password);
  await EncryptedStorage.setItem('password', password);
}
