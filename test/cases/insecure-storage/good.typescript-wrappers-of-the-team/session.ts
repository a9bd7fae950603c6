import AsyncStorage from '@react-native-async-storage/async-storage';
import { keepSealed, vault } from './vault';
import { seal } from './seal';

export async function signedIn(accessToken: string) {
  await vault.put('session', accessToken);
  await keepSealed(accessToken);
  await AsyncStorage.setItem('session', seal(accessToken));
}
