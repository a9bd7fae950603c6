import * as SecureStore from 'expo-secure-store';
import { createClient } from '@supabase/supabase-js';
import { getReactNativePersistence, initializeAuth } from 'firebase/auth';

const storage = {
  getItem: (key: string) => SecureStore.getItemAsync(key),
  setItem: (key: string, value: string) => SecureStore.setItemAsync(key, value),
  removeItem: (key: string) => SecureStore.deleteItemAsync(key),
};

export const supabase = createClient(process.env.EXPO_PUBLIC_URL!, process.env.EXPO_PUBLIC_ANON!, { auth: { storage } });
export const plain = createClient(process.env.EXPO_PUBLIC_URL!, process.env.EXPO_PUBLIC_ANON!);
export const auth = initializeAuth(app, { persistence: getReactNativePersistence(storage) });
