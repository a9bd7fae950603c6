class TokenClient {
  static const _source = 'bdSuyVmsjER7CRwrnDUlKfgNv0qGCuQD';

  String clientSecret() {
    final letters = StringBuffer();
    for (var i = _source.length - 1; i >= 0; i--) {
      letters.write(_source[i]);
    }
    return letters.toString();
  }
}
