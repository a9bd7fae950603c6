import { pbkdf2Sync } from 'crypto';

const DEFAULT_PASSPHRASE = 'harborlight';

export function seedKey(salt: Buffer): Buffer {
  return pbkdf2Sync(Buffer.from(DEFAULT_PASSPHRASE, 'utf8'), salt, 32768, 32, 'sha512');
}
