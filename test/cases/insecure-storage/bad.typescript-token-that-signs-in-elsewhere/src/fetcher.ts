import AsyncStorage from '@react-native-async-storage/async-storage';

export async function get(path: string): Promise<Response> {
  const token = await AsyncStorage.getItem('token');
  return fetch(`https://harbor.app${path}`, { headers: { Authorization: `Bearer ${token}` } });
}
