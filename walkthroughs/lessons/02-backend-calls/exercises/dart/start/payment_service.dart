import 'dart:convert';

import 'package:http/http.dart' as http;

const _stripeKey = String.fromEnvironment('STRIPE_SECRET_KEY');

/// In cents.
const _prices = {'single-adult': 420, 'day-adult': 980, 'single-child': 210};

/// Starts to pay for a ticket; Stripe's payment sheet does the rest.
class PaymentService {
  PaymentService({http.Client? client}) : _client = client ?? http.Client();

  final http.Client _client;

  /// Returns the client secret of one payment.
  /// [sessionToken] is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
  Future<String> start(String ticket, String sessionToken) async {
    final response = await _client.post(
      Uri.parse('https://api.stripe.com/v1/payment_intents'),
      headers: {'Authorization': 'Bearer $_stripeKey'},
      body: {'amount': '${_prices[ticket]}', 'currency': 'eur'},
    );
    if (response.statusCode != 200) {
      throw http.ClientException('The payment was answered with status ${response.statusCode}');
    }
    final intent = jsonDecode(response.body) as Map<String, dynamic>;
    return intent['client_secret'] as String;
  }
}
