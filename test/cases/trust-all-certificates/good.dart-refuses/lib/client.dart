import 'dart:io';

void strict(HttpClient client) {
  client.badCertificateCallback = (cert, host, port) => false;
  client.badCertificateCallback = null;
  client.badCertificateCallback = (cert, host, port) {
    print('refused $host');
    return false;
  };
  client.badCertificateCallback = (cert, host, port) => throw HandshakeException('refused $host');
}
