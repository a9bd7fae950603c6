import 'package:http/http.dart' as http;

Future<http.Response> ask(String body) {
  return http.post(
    Uri.parse('https://api.openai.com/v1/chat/completions'),
    headers: {'Authorization': 'Bearer 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', 'Accept': 'application/json'},
    body: body,
  );
}
