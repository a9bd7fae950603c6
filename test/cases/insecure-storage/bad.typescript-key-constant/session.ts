import AsyncStorage from '@react-native-async-storage/async-storage';

const KEY = '@shop/refresh_token';

export const remember = async (value: string) => {
  await AsyncStorage.setItem(KEY, value);
};
