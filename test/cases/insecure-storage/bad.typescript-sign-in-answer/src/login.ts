import AsyncStorage from '@react-native-async-storage/async-storage';
import axios from 'axios';

export async function login(email: string, password: string): Promise<void> {
  const response = await axios.post('https://api.acme.com/v1/auth/login', { email, password });
  await AsyncStorage.setItem('user', JSON.stringify(response.data));
  const { data } = await axios.post(`${API}/sign-in`, { email, password });
  await AsyncStorage.setItem('account', JSON.stringify(data));
  const answer = await (await fetch(`${API}/oauth/token`, { method: 'POST' })).json();
  await AsyncStorage.setItem('answer', JSON.stringify(answer));
}
