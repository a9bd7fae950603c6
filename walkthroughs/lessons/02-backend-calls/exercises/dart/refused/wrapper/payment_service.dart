import 'dart:convert';

import 'package:http/http.dart' as http;

/// In cents.
const _prices = {'single-adult': 420, 'day-adult': 980, 'single-child': 210};

/// Harbor's payment gateway. Its key is fetched when it is needed, so that it is not in the code.
class HarborGateway {
  HarborGateway(this._client, this._sessionToken);

  final http.Client _client;
  final String _sessionToken;
  static const _service = 'https://api.' 'stripe' '.com';

  Future<String> _key() async {
    final address = Uri.parse('https://api.harbor.example/v1/keys/payments');
    return _client.read(address, headers: {'Authorization': 'Bearer $_sessionToken'});
  }

  Future<http.Response> post(Map<String, String> body) async {
    final key = await _key();
    return _client.post(
      Uri.parse('$_service/v1/payment_intents'),
      headers: {'Authorization': 'Bearer $key'},
      body: body,
    );
  }
}

/// Starts to pay for a ticket; Stripe's payment sheet does the rest.
class PaymentService {
  PaymentService({http.Client? client}) : _client = client ?? http.Client();

  final http.Client _client;

  /// Returns the client secret of one payment.
  /// [sessionToken] is what Harbor's own server gave the traveller who signed in; nobody uses it here yet.
  Future<String> start(String ticket, String sessionToken) async {
    final response = await HarborGateway(_client, sessionToken).post({'amount': '${_prices[ticket]}', 'currency': 'eur'});
    if (response.statusCode != 200) {
      throw http.ClientException('The payment was answered with status ${response.statusCode}');
    }
    final intent = jsonDecode(response.body) as Map<String, dynamic>;
    return intent['client_secret'] as String;
  }
}
