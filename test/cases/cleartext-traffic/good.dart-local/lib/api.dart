import 'package:dio/dio.dart';
import 'package:flutter/foundation.dart';

final dio = Dio(BaseOptions(baseUrl: kReleaseMode ? 'https://api.acme.com' : 'http://10.0.2.2:3000'));
final status = Uri.parse('http://localhost:8081/status');
final other = Uri.http('192.168.0.10:8080', '/');
Uri byName(String host) => Uri.http(host, '/status');

void start() {
  if (kDebugMode) {
    dio.options.baseUrl = 'http://staging.acme.com';
  }
}
