import axios from 'axios';
import * as SecureStore from 'expo-secure-store';
import type { LoginResponse } from './types';

export async function login(answer: LoginResponse, email: string): Promise<void> {
  console.log('login', answer);
  console.log('login', JSON.stringify(answer));
  const response = await axios.post('https://api.acme.com/auth/login', { email });
  console.log('answer', response.data);
  const value = response.data.value;
  console.log('got', value);
  await SecureStore.setItemAsync('access_token', value);
}
