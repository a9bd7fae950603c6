import 'dart:convert';

import 'package:http/http.dart' as http;

/// Starts to pay for a ticket; Stripe's payment sheet does the rest.
class PaymentService {
  PaymentService({http.Client? client}) : _client = client ?? http.Client();

  final http.Client _client;

  /// Returns the client secret of one payment.
  /// Harbor's server knows the traveller by [sessionToken], sets the price, and holds the key.
  Future<String> start(String ticket, String sessionToken) async {
    final response = await _client.post(
      Uri.parse('https://api.harbor.example/v1/payments'),
      headers: {
        'Content-Type': 'application/json',
        'Authorization': 'Bearer $sessionToken',
      },
      body: jsonEncode({'ticket': ticket}),
    );
    if (response.statusCode != 200) {
      throw http.ClientException('The payment was answered with status ${response.statusCode}');
    }
    final intent = jsonDecode(response.body) as Map<String, dynamic>;
    return intent['client_secret'] as String;
  }
}
