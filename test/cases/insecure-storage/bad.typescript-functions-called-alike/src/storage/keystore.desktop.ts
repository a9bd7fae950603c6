import { request } from '../desktop/client';

const setDesktopItem = async (key: string, value: string) => {
  await request('setItem', { key, value });
};

export const setItem = async (key: string, value: string) => {
  await setDesktopItem(key, value);
};

export const setPassphrase = async (passphrase: string) => setItem('passphrase', passphrase);
