import AsyncStorage from '@react-native-async-storage/async-storage';
import { deleteSecret, readSecret } from '../session';

export async function header(): Promise<string | null> {
  return readSecret('access_token');
}

export async function signOut(): Promise<void> {
  await deleteSecret('access_token');
}
