import AsyncStorage from '@react-native-async-storage/async-storage';
import type { LoginResponse } from './types';

type Account = { password: string };

export async function keep(login: LoginResponse, account: Account): Promise<void> {
  await AsyncStorage.setItem('login', JSON.stringify(login));
  await AsyncStorage.setItem('account', JSON.stringify(account));
}
