import RNSecureKeyStore, { ACCESSIBLE } from 'react-native-secure-key-store';

export async function turnOn(): Promise<void> {
  await RNSecureKeyStore.set('uses-biometrics', '1', { accessible: ACCESSIBLE.ALWAYS_THIS_DEVICE_ONLY });
}

export async function keep(pin: string): Promise<void> {
  await RNSecureKeyStore.set('pin', pin, { accessible: ACCESSIBLE.ALWAYS_THIS_DEVICE_ONLY });
}
