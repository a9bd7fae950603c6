import axios from 'axios';
import * as SecureStore from 'expo-secure-store';

interface Profile {
  name: string;
  tokenCount: number;
}
interface LoginResponse {
  accessToken: string;
  profile: Profile;
}

export async function login(answer: LoginResponse, profile: Profile, email: string): Promise<void> {
  console.log('profile', profile, answer.profile);
  console.log(`login ${answer}`);
  const response = await axios.post('https://api.acme.com/auth/login', { email });
  console.log('answer', response.status);
  const id = response.data.id;
  console.log('got', id);
  await SecureStore.setItemAsync('user_id', id);
}
