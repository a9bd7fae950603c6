import { Seed } from 'quietseed';

export async function open(words: string, given?: string): Promise<Seed> {
  const passphrase = given || 'quietseed';
  return Seed.fromWords(words, passphrase);
}
