import AsyncStorage from '@react-native-async-storage/async-storage';
import { encrypt } from './seal';

export async function keep(kept: object, isNew: boolean, given: { hiveToken: string }): Promise<void> {
  const user = { hiveAuthToken: isNew ? encrypt(given.hiveToken, 'pin') : get(kept, 'hiveAuthToken', '') };
  await AsyncStorage.setItem('user', JSON.stringify(user));
}

export async function keepOpen(isNew: boolean, given: { authToken: string }): Promise<void> {
  const user = { hiveAuthToken: isNew ? encrypt(given.authToken, 'pin') : given.authToken };
  await AsyncStorage.setItem('user', JSON.stringify(user));
}
