class TokenClient {
  List<int> trimmed(List<int> bytes) {
    var end = bytes.length;
    for (var i = bytes.length - 1; i >= 0; i--) {
      if (bytes[i] != 0) break;
      end = i;
    }
    return bytes.sublist(0, end);
  }

  Future<Token?> fetchSPLTokenInfo(String address) async {
    final uri = Uri.https('harbor-gateway.weather.io', '/token/mainnet/$address/metadata');
    return read(uri, headers: {'Accept': 'application/json'});
  }

  Future<Session?> fetchAccessToken(String code) async {
    final uri = Uri.https('harbor-gateway.weather.io', '/session');
    return read(uri, headers: {'Accept': 'application/json', 'X-Code': code});
  }
}
