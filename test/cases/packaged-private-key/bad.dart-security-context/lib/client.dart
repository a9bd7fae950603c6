import 'dart:io';

import 'package:flutter/services.dart';

Future<HttpClient> client() async {
  final context = SecurityContext(withTrustedRoots: true);
  final bytes = await rootBundle.load('assets/client.p12');
  context.useCertificateChainBytes(bytes.buffer.asUint8List(), password: 'gangway');
  context.usePrivateKeyBytes(bytes.buffer.asUint8List(), password: 'gangway');
  return HttpClient(context: context);
}
