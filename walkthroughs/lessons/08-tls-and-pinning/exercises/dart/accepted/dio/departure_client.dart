import 'package:dio/dio.dart';

/// Loads the next departures of a landing stage.
class DepartureClient {
  final _dio = Dio(BaseOptions(baseUrl: 'https://api.harbor.example/v1'));

  Future<List<dynamic>> load(String stage) async {
    final response = await _dio.get<List<dynamic>>('/stages/$stage/departures');
    return response.data!;
  }
}
