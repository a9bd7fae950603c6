void remember(String token) {
  // print(token);
  /* debugPrint('token $token'); */
  /// print(token);
  print('signed in');
}
