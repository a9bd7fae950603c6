import CryptoJS from 'crypto-js';
import AES from 'crypto-js/aes';
import Aes from 'react-native-aes-crypto';
import crypto from 'react-native-quick-crypto';
import * as Keychain from 'react-native-keychain';
import { MMKV } from 'react-native-mmkv';

const iv = CryptoJS.enc.Utf8.parse('0123456789abcdef');

export async function seal(note: string) {
  const credentials = await Keychain.getGenericPassword({ service: 'note-key' });
  return credentials && AES.encrypt(note, credentials.password, { iv }).toString();
}

export const withPin = (note: string, pin: string) => CryptoJS.AES.encrypt(note, CryptoJS.SHA256(pin));
export const derived = (pin: string, salt: string) => Aes.pbkdf2(pin, salt, 100000, 256, 'sha256');
export const digest = (note: string) => crypto.createHash('sha256').update(note).digest('hex');
export const telegram = (token: string) => crypto.createHmac('sha256', 'WebAppData').update(token).digest();
export const plain = new MMKV({ id: 'theme' });
export const kept = (key: string) => new MMKV({ id: 'harbour', encryptionKey: key });
export const joined = (note: string, pin: string) => AES.encrypt(note, `harbour-${pin}`);
