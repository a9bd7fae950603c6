import AsyncStorage from '@react-native-async-storage/async-storage';
import type { Profile } from './types';

export async function keep(profile: Profile, login: { accessToken: string }): Promise<void> {
  await AsyncStorage.setItem('profile', JSON.stringify(profile));
}
