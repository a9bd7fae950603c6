import { MMKV } from 'react-native-mmkv';

const storage = new MMKV({ id: 'session' });

export function remember(token: string): void {
  storage.set('auth', token);
}

export function token(): string {
  return storage.getString('auth') ?? '';
}

export function forget(): void {
  storage.delete('auth');
  storage.delete('theme');
}
