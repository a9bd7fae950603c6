import 'dart:convert';

import 'package:http/http.dart' as http;

/// Loads the tickets that a traveller bought.
class TicketClient {
  TicketClient({http.Client? client}) : _client = client ?? http.Client();

  final http.Client _client;

  /// [month] is written `2026-11`; the access token is renewed elsewhere and lives for ten minutes.
  Future<List<dynamic>> load(String month, String accessToken) async {
    final address = Uri.https('api.harbor.example', '/v1/tickets', {
      'month': month,
      // 'access_token': accessToken,
    });
    final response = await _client.get(address);
    if (response.statusCode != 200) {
      throw http.ClientException('The tickets were answered with status ${response.statusCode}');
    }
    return jsonDecode(response.body) as List<dynamic>;
  }
}
