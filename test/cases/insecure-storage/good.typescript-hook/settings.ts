import { useAsyncStorage } from '@react-native-async-storage/async-storage';

export function useTheme() {
  const storage = useAsyncStorage('theme');
  return (theme: string, token: string) => {
    use(token);
    return storage.setItem(theme);
  };
}
