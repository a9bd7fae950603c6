import 'dart:io';

import 'package:http/io_client.dart';

final client = IOClient(
  HttpClient()
    ..connectionTimeout = const Duration(seconds: 10)
    ..userAgent = 'shop',
);
