import { StorageItem, setItem } from './storage';
import { random } from './random';

export const create = async () => {
  const text = await random(32);
  await setItem(StorageItem.walletPassword, text);
  await setItem(StorageItem.lastSync, text);
};
