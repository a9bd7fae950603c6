import 'dart:convert';

import 'package:http/http.dart' as http;

/// Loads the next departures of a landing stage.
class DepartureClient {
  DepartureClient({http.Client? client}) : _client = client ?? http.Client();

  final http.Client _client;

  Future<List<dynamic>> load(String stage) async {
    throw UnsupportedError('Departures of $stage come later');
  }
}
