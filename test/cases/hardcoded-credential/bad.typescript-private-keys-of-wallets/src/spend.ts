import { Wallet } from './wallet';

export function spending(wallet: Wallet): void {
  wallet.setSecret('KyKFznUgivwUhz84ygXYXZgV8X9yTTgt1sMxYLCoUcDJRSp1KavM');
  wallet.setSecret('xprv9yxTCmqf7QFny4AgJfLwCx93XntwdewYGy5rzLPBPi7q66fPnYcdqJahSSpjtyMEfXrxqz8AZ5z2DwrUQ9ZfNq9xw8S4pDkMFwxdKLfxNu8');
}
