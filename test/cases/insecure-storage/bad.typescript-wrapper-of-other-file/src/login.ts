import { persist, storage } from './storage';

export async function login(api: Api, user: string, password: string) {
  const { data } = await api.post('/login', { user, password });
  await storage.save('session', data.accessToken);
  await persist('renewal', data.refreshToken);
  await persist('city', data.city);
}
