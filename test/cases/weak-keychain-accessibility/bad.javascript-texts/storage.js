import SInfo from 'react-native-sensitive-info';
import * as Keychain from 'react-native-keychain';

export function keep(ticket) {
  SInfo.setItem('ticket', ticket, { kSecAttrAccessible: 'kSecAttrAccessibleAlways' });
  return Keychain.setGenericPassword('harbor', ticket, { accessible: 'AccessibleAlwaysThisDeviceOnly' });
}
