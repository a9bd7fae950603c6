import 'dart:io';

void trust(HttpClient client) {
  client.badCertificateCallback = (cert, host, port) => host == '10.0.2.2';
  client.badCertificateCallback = (cert, host, port) => host == 'localhost' && port == 8443;
}
