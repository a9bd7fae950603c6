const tokenKey = 'token';
const kAccessToken = 'access_token';
const password = 'password';
const authToken = 'api/auth/tokens';
const secret = 'client_secret';
