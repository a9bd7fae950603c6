import 'package:dio/dio.dart';
import 'package:http_certificate_pinning/http_certificate_pinning.dart';

final dio = Dio(BaseOptions(baseUrl: 'https://api.acme.com/v1'))
  ..interceptors.add(CertificatePinningInterceptor(allowedSHAFingerprints: fingerprints));
