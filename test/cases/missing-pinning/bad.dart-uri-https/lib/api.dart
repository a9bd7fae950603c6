import 'package:http/http.dart' as http;

Future<http.Response> load() => http.get(Uri.https('api.acme.com', '/v1'));
