import { MMKV, type Configuration } from 'react-native-mmkv';
import { sharedFolder, vaultKey } from './native';

const options = (): Configuration => {
  const made: Configuration = { id: 'kiosk' };
  const folder = sharedFolder();
  if (folder) made.path = folder;
  const key = vaultKey();
  if (key) made.encryptionKey = key;
  return made;
};

function plainObject(key: string) {
  return { id: 'till', encryptionKey: key };
}

const base = { id: 'desk', encryptionKey: vaultKey() };

const kiosk = new MMKV(options());
const till = new MMKV(plainObject(vaultKey()));
const desk = new MMKV(base);

export function remember(accessToken: string, password: string) {
  kiosk.set('access_token', accessToken);
  till.set('password', password);
  desk.set('password', password);
}
