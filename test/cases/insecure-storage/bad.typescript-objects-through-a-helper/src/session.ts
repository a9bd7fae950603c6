import AsyncStorage from '@react-native-async-storage/async-storage';
import { storeItem } from './storage';

interface Session {
  userName: string;
  refreshToken: string;
}

interface Settings {
  language: string;
}

async function write(key: string, value: object) {
  await AsyncStorage.setItem(key, JSON.stringify(value));
}

export async function signedIn(session: Session, settings: Settings) {
  await storeItem('session', session);
  await storeItem('settings', settings);
  await write('again', session);
  await write('settings', settings);
}
