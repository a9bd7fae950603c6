export const labels = {
  passphrase: 'type your passphrase again',
  passphrase_hint: 'river candle walnut falcon',
  password: 'eight letters and one digit',
  passphraseDescription: 'four random words in a row',
  passphraseInput: 'import-account-passphrase-input',
};
