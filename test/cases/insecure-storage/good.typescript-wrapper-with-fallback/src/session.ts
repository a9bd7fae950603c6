import { setSecureItem } from './secure';

export async function keep(token: string): Promise<void> {
  await setSecureItem('token', token);
}
