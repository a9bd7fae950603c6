import AsyncStorage from '@react-native-async-storage/async-storage';

export function remember(login: Login): Promise<void> {
  return AsyncStorage.multiSet([
    ['name', login.name],
    ['a', login.accessToken],
    ['refresh_token', login.other],
  ]);
}
