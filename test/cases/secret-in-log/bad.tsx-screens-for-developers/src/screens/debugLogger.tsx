import { getWalletPassword } from '../storage';

export const show = async () => console.log(await getWalletPassword());
