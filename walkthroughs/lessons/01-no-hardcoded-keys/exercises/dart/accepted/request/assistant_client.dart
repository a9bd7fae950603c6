import 'dart:convert';
import 'package:http/http.dart' as http;

class AssistantClient {
  Future<String> ask(String question, String sessionToken) async {
    final request = http.Request('POST', Uri.https('api.harbor.example', '/v1/assistant/questions'))
      ..headers['Authorization'] = 'Bearer $sessionToken'
      ..body = jsonEncode({'question': question});
    final response = await request.send();
    final answer = jsonDecode(await response.stream.bytesToString()) as Map<String, dynamic>;
    return answer['answer'] as String;
  }
}
