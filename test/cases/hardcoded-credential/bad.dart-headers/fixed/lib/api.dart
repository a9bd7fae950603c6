final headers = {
  'Authorization': 'Bearer ${sessionToken()}',
  'x-api-key': 'j6ZpW1xKq8VtL3mRc9Nd',
};

/// A short-lived token from your backend. The provider key stays on the server.
String sessionToken() => throw UnimplementedError('Return the token that your backend issued at sign-in');
