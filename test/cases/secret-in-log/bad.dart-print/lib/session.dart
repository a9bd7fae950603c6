void remember(String token) {
  print(token);
}
