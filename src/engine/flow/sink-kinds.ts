/** What may become of a value where it leaves the program's hands. */
export const sinkKinds = [
  'storage',
  'secure-storage',
  'log',
  'url',
  'http-client',
  'key-material',
  'key-store-password',
  'cloud-credential',
  'service-account',
  'database',
  'mail',
  'oauth-secret',
] as const;

export type SinkKind = (typeof sinkKinds)[number];
