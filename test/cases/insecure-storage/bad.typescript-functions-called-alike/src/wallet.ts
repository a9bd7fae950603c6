import { getItem, setItem } from './storage/app';
import * as keystore from './storage/keystore';
import { random } from './random';

export async function create() {
  const passphrase = await random(32);
  await setItem('walletPassphrase', passphrase);
  await keystore.setItem('walletPassphrase', passphrase);
}

export async function show() {
  console.log(await getItem('lastSync'));
  console.log(await keystore.getItem('walletPassphrase'));
}
