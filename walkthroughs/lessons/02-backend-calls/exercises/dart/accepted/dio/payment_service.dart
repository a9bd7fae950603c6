import 'package:dio/dio.dart';

/// Starts to pay for a ticket; Stripe's payment sheet does the rest.
class PaymentService {
  PaymentService([Dio? dio]) : _dio = dio ?? Dio(BaseOptions(baseUrl: 'https://api.harbor.example'));

  final Dio _dio;

  /// Harbor's server knows the traveller by [sessionToken], sets the price, and holds the key.
  Future<String> start(String ticket, String sessionToken) async {
    final options = Options(headers: {'Authorization': 'Bearer $sessionToken'});
    final response = await _dio.post<Map<String, dynamic>>(
      '/v1/payments',
      data: {'ticket': ticket},
      options: options,
    );
    return response.data!['client_secret'] as String;
  }
}
