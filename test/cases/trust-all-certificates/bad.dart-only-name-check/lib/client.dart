import 'dart:io';

void trust(HttpClient client) {
  client.badCertificateCallback = (cert, host, port) => host == 'api.acme.com';
  client.badCertificateCallback = (cert, host, port) => cert.issuer.contains('Acme');
  client.badCertificateCallback = (cert, host, port) {
    if (!host.endsWith('acme.com')) return false;
    return true;
  };
}
