void remember(String user, String token) {
  print(
    '$user has $token',
  );
}
