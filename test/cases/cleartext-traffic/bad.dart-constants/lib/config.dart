class Config {
  static const apiUrl = 'http://api.acme.com';
  static const endpoints = {'endpoint': 'wss://live.acme.com'};
  final String baseUrl;

  const Config({this.baseUrl = 'https://api.acme.com'});
}

const serverUrl = 'ws://live.acme.com/socket';
