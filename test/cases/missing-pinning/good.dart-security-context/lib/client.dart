import 'dart:io';

import 'package:flutter/services.dart';
import 'package:http/io_client.dart';

Future<SecurityContext> pinnedContext() async {
  final certificate = await rootBundle.load('assets/api.pem');
  return SecurityContext(withTrustedRoots: false)..setTrustedCertificatesBytes(certificate.buffer.asUint8List());
}

Future<IOClient> client() async => IOClient(HttpClient(context: await pinnedContext()));
