void show(bool isFine, String token) {
  print(isFine ? 'signed in' : token);
  print(['state', if (isFine) token].join(' '));
}
