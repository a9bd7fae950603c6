import { cache, plain, storage } from './storage';

export function done(accessToken: string, theme: string, vault: Map<string, string>) {
  storage.set('a', accessToken);
  cache.set('a', accessToken);
  vault.set('a', accessToken);
  plain.set('theme', theme);
}
