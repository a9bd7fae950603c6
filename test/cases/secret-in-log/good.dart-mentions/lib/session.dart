void remember(String token, String password, List<String> tokens) {
  print('token refreshed');
  print('token has ${token.length} characters');
  print('has token: ${token.isNotEmpty}');
  print('token: ${token != null}');
  print('token starts well: ${token.startsWith('eyJ')}, same: ${token == password}');
  debugPrint('password is empty: ${password.isEmpty}');
  print('tokens: ${tokens.length}');
  print('expires ${tokenExpiry.toIso8601String()} $tokenCount $passwordHint');
}
