import AsyncStorage from '@react-native-async-storage/async-storage';
import axios from 'axios';

export async function login(email: string, password: string): Promise<void> {
  const response = await axios.post('https://api.acme.com/v1/auth/login', { email, password });
  await AsyncStorage.setItem('user', JSON.stringify(response.data.user));
  await AsyncStorage.setItem('status', String(response.status));
  const { data } = await axios.get(`${API}/articles`);
  await AsyncStorage.setItem('articles', JSON.stringify(data));
  const tokens = await axios.post(`${API}/tokenize`, { text: 'a' });
  await AsyncStorage.setItem('words', JSON.stringify(tokens.data));
}
