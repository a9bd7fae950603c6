void remember(String token) {
  print('<redacted>');
}
