import CryptoJS from 'crypto-js';

export function sealNote(note: string, key: string): string {
  return CryptoJS.AES.encrypt(note, key).toString();
}
