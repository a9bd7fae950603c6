import 'dart:convert';

import 'package:http/http.dart' as http;

Future<String> _openAiKey(String session) => http.read(
      Uri.parse('https://api.harbor.example/v1/keys/assistant'),
      headers: {'Authorization': 'Bearer $session'},
    );

/// Answers questions such as "when is the last boat back?".
class AssistantClient {
  AssistantClient({http.Client? client}) : _client = client ?? http.Client();

  final http.Client _client;

  /// Asks the language model.
  /// [sessionToken] is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
  Future<String> ask(String question, String sessionToken) async {
    final response = await _client.post(
      Uri.parse('https://api.openai.com/v1/responses'),
      headers: {
        'Content-Type': 'application/json',
        'Authorization': 'Bearer ${await _openAiKey(sessionToken)}',
      },
      body: jsonEncode({'model': 'gpt-4o-mini', 'input': question}),
    );
    if (response.statusCode != 200) {
      throw http.ClientException('The assistant answered with status ${response.statusCode}');
    }
    final answer = jsonDecode(response.body) as Map<String, dynamic>;
    return answer['output_text'] as String;
  }
}
