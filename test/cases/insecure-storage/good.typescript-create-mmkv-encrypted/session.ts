import { createMMKV } from 'react-native-mmkv';

export function open(encryptionKey: string, token: string) {
  const storage = createMMKV({ id: 'session', encryptionKey });
  storage.set('auth', token);
}
