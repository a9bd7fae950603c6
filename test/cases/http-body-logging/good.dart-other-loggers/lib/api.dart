import 'package:chopper/chopper.dart';
import 'package:flutter/foundation.dart';
import 'package:pretty_http_logger/pretty_http_logger.dart';
import 'package:talker_dio_logger/talker_dio_logger.dart';

final client = ChopperClient(interceptors: [
  HttpLoggingInterceptor(level: Level.basic),
  if (kDebugMode) CurlInterceptor(),
]);
final plain = HttpWithMiddleware.build(middlewares: [HttpLogger(logLevel: LogLevel.BASIC)]);
final talker = TalkerDioLogger(
  settings: const TalkerDioLoggerSettings(printRequestData: false, printResponseData: false),
);
