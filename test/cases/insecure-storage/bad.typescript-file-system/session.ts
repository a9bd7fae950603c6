import * as FileSystem from 'expo-file-system';

export async function remember(apiKey: string): Promise<void> {
  await FileSystem.writeAsStringAsync(`${FileSystem.documentDirectory}key.txt`, apiKey);
}
