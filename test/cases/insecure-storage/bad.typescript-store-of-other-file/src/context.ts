import { MMKV } from 'react-native-mmkv';

export class AppContext {
  readonly settings = new MMKV({ id: 'settings' });
}
