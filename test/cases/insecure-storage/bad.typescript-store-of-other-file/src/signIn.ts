import cache from './cache';
import type { AppContext } from './context';
import { storage } from './storage';
import { storage as store } from '@/storage';

export async function done(accessToken: string, context: AppContext) {
  storage.set('a', accessToken);
  store.set('a', accessToken);
  await cache.setItem('a', accessToken);
  context.settings.set('a', accessToken);
}
