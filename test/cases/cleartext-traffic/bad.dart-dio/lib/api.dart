import 'package:dio/dio.dart';

final client = Dio(BaseOptions(baseUrl: 'http://api.acme.com', connectTimeout: limit));

Future<Response> load(String id) => client.get('http://items.acme.com/$id');
