export const ACCESS_TOKEN = 'access_token';
export const KEY_PASSWORD = '@shop/password';
export const StorageKeys = { authToken: 'auth_token', clientSecret: 'client_secret' };
export const authToken = 'api/auth/tokens';
