import * as Keychain from 'react-native-keychain';
import * as SecureStore from 'expo-secure-store';

export async function keep(user: string, ticket: string): Promise<void> {
  await Keychain.setGenericPassword(user, ticket, { accessible: Keychain.ACCESSIBLE.WHEN_UNLOCKED_THIS_DEVICE_ONLY });
  await SecureStore.setItemAsync('ticket', ticket, { keychainAccessible: SecureStore.AFTER_FIRST_UNLOCK });
}

export const isOpen = (accessible: string) => accessible === Keychain.ACCESSIBLE.ALWAYS;
