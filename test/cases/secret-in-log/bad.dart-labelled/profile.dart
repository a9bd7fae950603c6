void show(String text, Response answer) {
  print('Password: $text');
  debugPrint('Your new access token => ' + answer.body);
}
