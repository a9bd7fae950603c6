import 'package:dio/dio.dart';

final dio = Dio()
  ..options.baseUrl = 'http://api.acme.com'
  ..interceptors.add(RetryInterceptor());
