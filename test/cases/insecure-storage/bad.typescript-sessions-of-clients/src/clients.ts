import AsyncStorage from '@react-native-async-storage/async-storage';
import { createClient } from '@supabase/supabase-js';
import { getReactNativePersistence, initializeAuth } from 'firebase/auth';

export const supabase = createClient(process.env.EXPO_PUBLIC_URL!, process.env.EXPO_PUBLIC_ANON!, {
  auth: { storage: AsyncStorage, autoRefreshToken: true, persistSession: true },
});
export const auth = initializeAuth(app, { persistence: getReactNativePersistence(AsyncStorage) });
