import AsyncStorage from '@react-native-async-storage/async-storage';
import { create } from 'zustand';
import { createJSONStorage, devtools, persist } from 'zustand/middleware';
import { stateStorage } from './storage';

export const useAuth = create<Auth>()(
  persist(
    (set) => ({ accessToken: null, name: '', signOut: () => set({ accessToken: null }) }),
    { name: 'auth', storage: createJSONStorage(() => AsyncStorage) },
  ),
);
export const useAccount = create<Account>()(
  devtools(
    persist((set) => ({ user: { password: '' } }), {
      name: 'account',
      storage: createJSONStorage(() => stateStorage),
    }),
  ),
);
export const useSession = create<Session>()(
  persist((set) => ({ sessionToken: '' }), { name: 'session', partialize: ({ sessionToken }) => ({ sessionToken }) }),
);
const own = { getItem: AsyncStorage.getItem, setItem: async (key: string, value: string) => AsyncStorage.setItem(key, value) };
export const useOwn = create(persist(() => ({ apiKey: '' }), { name: 'own', storage: createJSONStorage(() => own) }));
