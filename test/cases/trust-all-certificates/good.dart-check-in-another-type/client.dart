import 'dart:convert';
import 'dart:io';

class Check {
  static bool passes(X509Certificate certificate, String host) => base64.encode(certificate.der) == 'MIIB';
}

HttpClient client() => HttpClient()
  ..badCertificateCallback = (certificate, host, port) => Check.passes(certificate, host);

HttpClient other() => HttpClient()
  ..badCertificateCallback = (certificate, host, port) => base64.encode(certificate.der) == 'MIIB';
