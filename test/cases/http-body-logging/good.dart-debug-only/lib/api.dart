import 'dart:developer';

import 'package:dio/dio.dart';
import 'package:flutter/foundation.dart';
import 'package:pretty_dio_logger/pretty_dio_logger.dart';

Dio client() {
  final dio = Dio();
  if (kDebugMode) {
    dio.interceptors.add(LogInterceptor(requestBody: true, responseBody: true));
  }
  dio.interceptors.add(PrettyDioLogger(requestHeader: true, enabled: kDebugMode));
  dio.interceptors.add(PrettyDioLogger(
    requestBody: true,
    logPrint: (object) {
      if (kDebugMode) log(object.toString());
    },
  ));
  dio.interceptors.add(LogInterceptor(requestHeader: false, responseHeader: false));
  dio.interceptors.add(LogInterceptor(
    requestHeader: kDebugMode,
    responseHeader: kDebugMode,
    requestBody: kDebugMode,
    responseBody: kDebugMode,
  ));
  dio.interceptors.addAll([if (kDebugMode) LogInterceptor()]);
  return dio;
}

class LogEntry {}
