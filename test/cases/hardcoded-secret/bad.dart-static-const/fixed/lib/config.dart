class Config {
  static final String key = sessionToken();
  static const theme = 'dark';
}

/// A short-lived token from your backend. The provider key stays on the server.
String sessionToken() => throw UnimplementedError('Return the token that your backend issued at sign-in');
