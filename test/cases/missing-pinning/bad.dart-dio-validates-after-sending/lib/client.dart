import 'package:dio/dio.dart';
import 'package:dio/io.dart';

final dio = Dio()
  ..httpClientAdapter = IOHttpClientAdapter(
    validateCertificate: (certificate, host, port) => hashOf(certificate) == fingerprint,
  );
const baseUrl = 'https://api.acme.com/v1';
