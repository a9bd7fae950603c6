import { createMMKV } from 'react-native-mmkv';
import * as Keychain from 'react-native-keychain';

const cache = createMMKV({ id: 'cache' });

export async function keep(name: string, value: string, options: { isPrivate?: boolean } = {}) {
  if (!options.isPrivate) {
    cache.set(name, value);
  } else {
    await Keychain.setGenericPassword(name, value);
  }
}
