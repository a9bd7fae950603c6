import AsyncStorage from '@react-native-async-storage/async-storage';

export const storage = {
  async save(name: string, value: unknown) {
    await AsyncStorage.setItem(name, JSON.stringify(value));
  },
};

export async function persist(name: string, value: string) {
  await AsyncStorage.setItem(name, value);
}
