import 'package:http/http.dart' as http;

Future<http.Response> load(String id) {
  return http.post(Uri.https('api.acme.com', '/items/$id', {'q': 'all'}));
}
