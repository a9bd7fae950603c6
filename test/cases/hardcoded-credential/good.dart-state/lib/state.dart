class LoginState {
  const LoginState({this.password = '', this.token = 'none'});

  final String password;
  final String token;

  bool get isEmpty => password == '' || token == 'null';
}
