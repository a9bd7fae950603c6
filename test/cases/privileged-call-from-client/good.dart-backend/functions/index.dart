import 'package:functions_framework/functions_framework.dart';
import 'package:http/http.dart' as http;

Future<http.Response> ask(String key) =>
    http.post(Uri.parse('https://api.openai.com/v1/responses'), headers: {'Authorization': 'Bearer $key'});
