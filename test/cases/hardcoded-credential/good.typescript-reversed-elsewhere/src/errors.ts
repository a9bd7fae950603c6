export const errors = {
  incorrectPassword: 'incorrectPassword',
  incorrectPinCode: 'incorrectPinCode',
};

export async function localPassword(): Promise<string | null> {
  const { value } = await keychain.get('HarbourBackupPassword');
  return value;
}

export const newest = (entries: Entry[]) => entries.slice().reverse();
