import * as Keychain from 'react-native-keychain';

export const setItem = async (key: string, value: string) => {
  await Keychain.setInternetCredentials(key, 'wallet', value);
};

export const getItem = async (key: string): Promise<string | null> => {
  const credentials = await Keychain.getInternetCredentials(key);
  return credentials ? credentials.password : null;
};

export const setPassphrase = async (passphrase: string) => setItem('passphrase', passphrase);
