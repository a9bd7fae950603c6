import CryptoJS from 'crypto-js';
import AES from 'crypto-js/aes';
import jwt from 'jsonwebtoken';
import Aes from 'react-native-aes-crypto';
import crypto from 'react-native-quick-crypto';
import * as SecureStore from 'expo-secure-store';
import { WORDS } from './words';

const text = 'gulls-over-the-bay';

export const seal = (note: string) => CryptoJS.AES.encrypt(note, text).toString();
export const unseal = (note: string) => AES.decrypt(note, 'fish-and-chips');
export const parsed = (note: string, iv: string) =>
  CryptoJS.AES.encrypt(note, CryptoJS.enc.Utf8.parse('parsed-at-start!'), { iv: CryptoJS.enc.Utf8.parse(iv) });
export const token = (user: object) => jwt.sign(user, 'salt-and-vinegar', { expiresIn: '1h' });
export const native = (note: string, iv: string) => Aes.encrypt(note, 'deadbeef-of-the-sea', iv, 'aes-256-cbc');
export const hmac = (note: string) => crypto.createHmac('sha256', 'mussels').update(note).digest('hex');
export const cipher = (iv: Buffer) => crypto.createCipheriv('aes-256-cbc', Buffer.from('oysters-and-clams', 'utf8'), iv);
export const mac = (note: string) => CryptoJS.HmacSHA256(note, 'lobster-pot');
export const elsewhere = (note: string) => CryptoJS.AES.encrypt(note, WORDS);
export const derived = (salt: string) => crypto.pbkdf2Sync('crab-claw', salt, 100000, 32, 'sha256');

export async function withFallback(note: string) {
  let key: string | null;
  try {
    key = await SecureStore.getItemAsync('note-key');
  } catch {
    key = 'shrimp-cocktail';
  }
  return AES.encrypt(note, key);
}
