class Config {
  Config({this.dbPassword = 'P3arl-diver'});

  final String dbPassword;
  final secret = const String.fromEnvironment('APP_SECRET', defaultValue: '8fa14cdd754f91cc6554c9e71929cce7');
  String token(String? given) => given ?? 'd9KqX7wLz2TvNm5RcP8J';
}
