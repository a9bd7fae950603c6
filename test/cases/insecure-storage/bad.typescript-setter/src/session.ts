import AsyncStorage from '@react-native-async-storage/async-storage';

export class Session {
  set accessToken(value: string) {
    AsyncStorage.setItem('a', value);
  }

  set theme(value: string) {
    AsyncStorage.setItem('t', value);
  }

  setRefreshToken(value: string) {
    return AsyncStorage.setItem('r', value);
  }

  setTokenType(value: string) {
    return AsyncStorage.setItem('k', value);
  }
}
