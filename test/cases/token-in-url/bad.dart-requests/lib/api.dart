import 'package:dio/dio.dart';
import 'package:http/http.dart' as http;

final dio = Dio();

Future<http.Response> tickets(String accessToken) =>
    http.get(Uri.https('api.harbor.example', '/tickets', {'page': '1', 'access_token': accessToken}));

Future<http.Response> account(String authToken) =>
    http.get(Uri.parse('https://api.harbor.example/account?token=$authToken'));

Future<Response> trips(String jwt) =>
    dio.get('https://api.harbor.example/trips', queryParameters: {'jwt': jwt});
