import { useAsyncStorage } from '@react-native-async-storage/async-storage';

export function useSession() {
  const storage = useAsyncStorage('session');
  return (token: string) => storage.setItem(token);
}
