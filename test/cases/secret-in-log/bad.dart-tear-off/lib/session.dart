void remember(Login login) {
  [login.accessToken].forEach((value) => print(value));
  final (name, token) = login.pair();
  print('$name'); 
  print('$token');
}
