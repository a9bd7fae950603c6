import 'dart:convert';

import 'package:http/http.dart' as http;

/// Answers questions such as "when is the last boat back?".
class AssistantClient {
  AssistantClient({http.Client? client}) : _client = client ?? http.Client();

  final http.Client _client;

  /// Asks Harbor's server, which holds the model's key and knows the traveller by [sessionToken].
  Future<String> ask(String question, String sessionToken) async {
    final response = await _client.post(
      Uri.parse('https://api.harbor.example/v1/assistant/questions'),
      headers: {
        'Content-Type': 'application/json',
        'Authorization': 'Bearer $sessionToken',
      },
      body: jsonEncode({'question': question}),
    );
    if (response.statusCode != 200) {
      throw http.ClientException('The assistant answered with status ${response.statusCode}');
    }
    final answer = jsonDecode(response.body) as Map<String, dynamic>;
    return answer['answer'] as String;
  }
}
