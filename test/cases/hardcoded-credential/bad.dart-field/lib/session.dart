class Session {
  static const _accessToken = 'f3KqX7wLz2TvNm5RcP8J';
  String passphrase = 'W4ves&Wind';
}
