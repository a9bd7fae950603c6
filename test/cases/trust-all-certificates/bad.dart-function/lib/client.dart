import 'dart:io';

bool _acceptAll(X509Certificate cert, String host, int port) => true;

class Api {
  final client = HttpClient()..badCertificateCallback = _acceptAll;
  final other = HttpClient();

  void trust() {
    other.badCertificateCallback = _accept;
    other.badCertificateCallback = (cert, host, port) => _accept(cert, host, port);
  }

  bool _accept(X509Certificate cert, String host, int port) {
    return true;
  }
}
