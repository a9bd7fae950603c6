import 'dart:io';

HttpClient open() => HttpClient()
  ..badCertificateCallback = (certificate, host, port) => true
  ..connectionTimeout = const Duration(seconds: 10);
