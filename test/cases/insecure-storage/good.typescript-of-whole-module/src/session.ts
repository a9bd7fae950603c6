import AsyncStorage from '@react-native-async-storage/async-storage';
import * as disk from './disk';

interface Answer {
  readonly accessToken: string;
  readonly value: string;
  readonly theme: string;
}

export async function remember(answer: Answer): Promise<void> {
  await AsyncStorage.setItem(disk.slot, answer.value);
  await AsyncStorage.setItem(disk.theme, answer.theme);
}

export function keep(answer: Answer): void {
  disk.kept.set('current', answer.accessToken);
  disk.kept.set('theme', answer.theme);
}
