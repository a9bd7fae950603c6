import { vault } from './vault';

export async function remember(token: string, form: FormData, map: Map<string, string>): Promise<void> {
  await vault.setItem('token', token);
  form.set('token', token);
  map.set('token', token);
}
