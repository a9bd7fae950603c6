import 'dart:io';

import 'package:crypto/crypto.dart';

class Pinned {
  final HttpClient client;
  final List<String> fingerprints;

  Pinned(this.client, this.fingerprints) {
    client.badCertificateCallback = (cert, host, port) => fingerprints.contains(sha256.convert(cert.der).toString());
    client.badCertificateCallback = (cert, host, port) {
      if (host != 'api.acme.com') return false;
      return cert.pem == expected;
    };
    client.badCertificateCallback = (cert, host, port) {
      if (cert.sha1 != expected) {
        return false;
      }
      return true;
    };
    client.badCertificateCallback = _check;
  }

  bool _check(X509Certificate cert, String host, int port) {
    return host == 'api.acme.com' && matches(cert);
  }
}
