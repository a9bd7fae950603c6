import 'dart:io';

import 'package:flutter/foundation.dart';

HttpClient open(Settings settings) {
  final client = HttpClient();
  if (settings.ignoreCertificates) {
    client.badCertificateCallback = (_, _, _) => true;
  }
  if (kDebugMode) {
    client.badCertificateCallback = (_, _, _) => true;
  }
  if (Platform.isAndroid) {
    client.badCertificateCallback = (_, _, _) => true;
  }
  return client;
}
