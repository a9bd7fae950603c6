export async function open(keychain: Keychain) {
  await keychain.unlock({ passphrase: 'velvet harbor tundra pickle' });
}
