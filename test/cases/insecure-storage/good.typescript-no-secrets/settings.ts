import AsyncStorage from '@react-native-async-storage/async-storage';

export async function save(theme: string, author: string, tokens: number): Promise<void> {
  await AsyncStorage.setItem('theme', theme);
  await AsyncStorage.setItem('author_name', author);
  await AsyncStorage.setItem('token_count', String(tokens));
  await AsyncStorage.setItem('has_token', 'true');
  await AsyncStorage.setItem('first_run', JSON.stringify(false));
  await AsyncStorage.setItem('password_changed_at', new Date().toISOString());
}
