import 'package:http/http.dart' as http;

Future<http.Response> load() => http.get(Uri.parse('http://api.acme.com/items'));
