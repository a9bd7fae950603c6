void show(String token) {
  print(token);
}
