import { MMKV, type Configuration } from 'react-native-mmkv';
import { sharedFolder } from './native';

const options = (): Configuration => {
  const made: Configuration = { id: 'kiosk' };
  const folder = sharedFolder();
  if (folder) made.path = folder;
  return made;
};

const encrypted: Configuration = { id: 'vault' };
encrypted.encryptionKey = sharedFolder();

const kiosk = new MMKV(options());

export function remember(accessToken: string) {
  kiosk.set('access_token', accessToken);
}
