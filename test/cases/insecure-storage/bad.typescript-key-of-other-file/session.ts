import AsyncStorage from '@react-native-async-storage/async-storage';
import { Keys, SESSION } from './keys';

/** Keeps the refresh token and the password. */
export async function remember(answer: Answer): Promise<void> {
  await AsyncStorage.setItem(Keys.first, answer.value);
  await AsyncStorage.setItem(SESSION, answer.value);
  await AsyncStorage.setItem(Keys.theme, answer.theme);
}
