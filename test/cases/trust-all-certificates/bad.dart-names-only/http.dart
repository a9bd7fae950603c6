import 'dart:io';

class ChosenHostOverrides extends HttpOverrides {
  ChosenHostOverrides(this.chosen);
  final String chosen;

  @override
  HttpClient createHttpClient(SecurityContext? context) {
    return super.createHttpClient(context)
      ..badCertificateCallback = (X509Certificate certificate, String host, int port) {
        print('asked for $host');
        return chosen == host;
      };
  }
}

HttpClient plain() {
  final client = HttpClient();
  client.badCertificateCallback = (certificate, host, port) {
    if (host != 'api.harbour.shop') return false;
    return true;
  };
  return client;
}

HttpClient open() {
  return HttpClient()..badCertificateCallback = (certificate, host, port) => true;
}
