import { pbkdf2Sync } from 'crypto';

// Whoever chose no passphrase has the one that the format fixes.
const DEFAULT_PASSPHRASE = 'aezeed';

export function seedKey(salt: Buffer): Buffer {
  return pbkdf2Sync(Buffer.from(DEFAULT_PASSPHRASE, 'utf8'), salt, 32768, 32, 'sha512');
}
