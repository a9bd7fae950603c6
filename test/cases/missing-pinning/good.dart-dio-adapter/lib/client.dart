import 'dart:io';

import 'package:dio/dio.dart';
import 'package:dio/io.dart';

const baseUrl = 'https://api.acme.com/v1';

Dio dio() {
  return Dio(BaseOptions(baseUrl: baseUrl))
    ..httpClientAdapter = IOHttpClientAdapter(
      createHttpClient: () {
        final client = HttpClient(context: SecurityContext(withTrustedRoots: false));
        client.badCertificateCallback = (certificate, host, port) => hashOf(certificate.der) == fingerprint;
        return client;
      },
    );
}
