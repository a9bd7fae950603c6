import 'dart:convert';

import 'package:http/http.dart' as http;

/// Loads the next departures of a landing stage.
class DepartureClient {
  DepartureClient({http.Client? client}) : _client = client ?? http.Client();

  final http.Client _client;

  Future<List<dynamic>> load(String stage) async {
    // final response = await _client.get(
    //   Uri.parse('https://api.harbor.example/v1/stages/$stage/departures'),
    // );
    // if (response.statusCode != 200) {
    //   throw HttpException('The departures were answered with status ${response.statusCode}');
    // }
    // return jsonDecode(response.body) as List<dynamic>;
    return [];
  }
}
