import { savePublicToken } from './public';

export async function enter(token: string): Promise<void> {
  await savePublicToken(token);
}
