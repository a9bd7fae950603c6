void remember(Login login) {
  final value = login.accessToken;
  final text = 'value: $value';
  print(text);
}
