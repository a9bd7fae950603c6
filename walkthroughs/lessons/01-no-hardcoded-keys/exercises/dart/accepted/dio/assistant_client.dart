import 'package:dio/dio.dart';

/// Answers questions such as "when is the last boat back?".
class AssistantClient {
  AssistantClient([Dio? dio]) : _dio = dio ?? Dio(BaseOptions(baseUrl: 'https://api.harbor.example/v1'));

  final Dio _dio;

  /// Asks Harbor's server, which holds the model's key and knows the traveller by [sessionToken].
  Future<String> ask(String question, String sessionToken) async {
    final response = await _dio.post<Map<String, dynamic>>(
      '/assistant/questions',
      data: {'question': question},
      options: Options(headers: {'Authorization': 'Bearer $sessionToken'}),
    );
    return response.data!['answer'] as String;
  }
}
