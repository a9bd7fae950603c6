export const mirror = 'https://builder:RPdkWB4NxzFpwSvNZX@repo.acme-mirror.dev/pods';
export const docs = 'https://docs.acme.dev/@acme/sdk';
