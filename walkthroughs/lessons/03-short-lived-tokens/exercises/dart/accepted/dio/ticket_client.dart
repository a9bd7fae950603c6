import 'package:dio/dio.dart';

/// Loads the tickets that a traveller bought.
class TicketClient {
  TicketClient([Dio? dio]) : _dio = dio ?? Dio(BaseOptions(baseUrl: 'https://api.harbor.example/v1'));

  final Dio _dio;

  /// [month] is written `2026-11`; the access token is renewed elsewhere and lives for ten minutes.
  Future<List<dynamic>> load(String month, String accessToken) async {
    final response = await _dio.get<List<dynamic>>(
      '/tickets',
      queryParameters: {'month': month},
      options: Options(headers: {'Authorization': 'Bearer $accessToken'}),
    );
    return response.data!;
  }
}
