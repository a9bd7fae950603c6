import CookieManager from '@react-native-cookies/cookies';
import Cookies from 'js-cookie';

export async function signIn(token: string, theme: string): Promise<void> {
  await CookieManager.set('https://api.acme.com', { name: 'session', value: token });
  Cookies.set('theme', theme);
  Cookies.set('token', token);
  document.cookie = `token=${token}; path=/`;
}
