void show(Login login, Future<String> password) {
  [login.user, login.accessToken].forEach(print);
  [login.user].forEach(print);
  password.then(print);
}

void shown(Login login, void Function(Object?) print) {
  [login.accessToken].forEach(print);
}
