import 'package:chopper/chopper.dart';
import 'package:curl_logger_dio_interceptor/curl_logger_dio_interceptor.dart';
import 'package:pretty_http_logger/pretty_http_logger.dart';
import 'package:talker_dio_logger/talker_dio_logger.dart';

final client = ChopperClient(interceptors: [HttpLoggingInterceptor(level: Level.basic), CurlInterceptor()]);
final whole = ChopperClient(interceptors: [HttpLoggingInterceptor()]);
final curl = CurlLoggerDioInterceptor(printOnSuccess: true);
final plain = HttpWithMiddleware.build(middlewares: [HttpLogger(logLevel: LogLevel.BODY)]);
final talker = TalkerDioLogger(settings: const TalkerDioLoggerSettings(printRequestHeaders: true));
