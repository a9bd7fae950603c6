/** Names of the entries that the app keeps on the device. */
export const StorageKeys = {
  deviceSecret: 'device_secret',
  expiresAt: 'expires_at',
  theme: 'theme',
  language: 'language',
  firstRun: 'first_run',
} as const;
