import 'package:dio/dio.dart';
import 'package:flutter/foundation.dart';
import 'package:pretty_dio_logger/pretty_dio_logger.dart';

Dio client() {
  final dio = Dio();
  dio.interceptors.add(LogInterceptor(requestBody: true, logPrint: debugPrint));
  dio.interceptors.add(
    PrettyDioLogger(
      compact: true,
    ),
  );
  return dio..interceptors.add(LogInterceptor());
}
