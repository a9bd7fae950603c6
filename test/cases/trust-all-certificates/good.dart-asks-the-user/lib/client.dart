import 'dart:io';

class Trust {
  Trust(this.client, this.settings) {
    client.badCertificateCallback = (cert, host, port) => settings.isTrusted(cert, host);
    client.badCertificateCallback = (cert, host, port) => accepted.contains(cert.sha1);
    client.badCertificateCallback = settings.onBadCertificate;
  }
}
