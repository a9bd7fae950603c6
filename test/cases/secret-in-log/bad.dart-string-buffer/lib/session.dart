void remember(String user, String token) {
  final text = StringBuffer()
    ..write(user)
    ..write(token);
  print(text.toString());
}
