import AsyncStorage from '@react-native-async-storage/async-storage';

const keep = async (name: string, value: string) => AsyncStorage.setItem(name, value);

export function useSession() {
  const remember = (value: string) => keep('session', value);
  return { signedIn: (accessToken: string) => remember(accessToken) };
}
