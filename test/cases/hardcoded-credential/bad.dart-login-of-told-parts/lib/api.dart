class Api {
  final String clientId = '590253ab9c6f4bbea9e5bf2f4e1c7a3d';
  final String clientSecret = 'Xw7Rt2Lp9Zk4Vn8Qs3Hb6Jd1';

  Map<String, String> get headers => {
    'Authorization': 'Basic ' + base64.encode(utf8.encode('$clientId:$clientSecret')),
  };
}
