class LoginResponse {
  const LoginResponse(this.token);

  final String token;

  @override
  String toString() => 'LoginResponse(hidden)';
}

void show(LoginResponse login, Profile profile) {
  print(login);
  print('answer $login $profile');
}
