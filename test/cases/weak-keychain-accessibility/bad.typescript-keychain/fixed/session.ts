import * as Keychain from 'react-native-keychain';
import RNSecureKeyStore, { ACCESSIBLE } from 'react-native-secure-key-store';

export async function keep(user: string, ticket: string): Promise<void> {
  await Keychain.setGenericPassword(user, ticket, {
    accessible: Keychain.ACCESSIBLE.AFTER_FIRST_UNLOCK_THIS_DEVICE_ONLY,
  });
  await RNSecureKeyStore.set('ticket', ticket, { accessible: ACCESSIBLE.ALWAYS });
}
