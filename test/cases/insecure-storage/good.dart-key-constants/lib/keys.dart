const accessToken = 'access_token';
const kPasswordKey = '@shop/password';

abstract final class StorageKeys {
  static const authToken = 'auth_token';
  static const clientSecret = 'client_secret';
}

const tokenPath = 'api/auth/tokens';
