void remember(String user, String password) {
  print('user ' + user + ' password ' + password);
  print('user $user '
      'password $password');
}
