export const TOKEN = 'token';
export const ACCESS_TOKEN = '@shop/access-token';
export const keys = { password: 'password', secret: 'client_secret', token: 'auth.token' };
export const E2E_PRIVATE_KEY = 'RC_E2E_PRIVATE_KEY';
export const RESET_PASSWORD = 'auth/RESET_PASSWORD';
