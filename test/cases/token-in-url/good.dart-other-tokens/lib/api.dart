import 'package:http/http.dart' as http;

Future<http.Response> tickets(String accessToken, String pageToken) => http.get(
      Uri.https('api.harbor.example', '/tickets', {'pageToken': pageToken}),
      headers: {'Authorization': 'Bearer $accessToken'},
    );

Future<http.Response> weather(String key) =>
    http.get(Uri.parse('https://api.openweathermap.org/data/2.5/weather?appid=$key'));

String? tokenIn(Uri link) => link.queryParameters['token'];

Uri reset(String token) => Uri.https('harbor.example', '/reset', {'token': token});
