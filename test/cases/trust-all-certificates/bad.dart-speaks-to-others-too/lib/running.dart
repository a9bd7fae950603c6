import 'dart:io';

Future<void> wake(Uri other) async {
  final client = HttpClient();
  client.badCertificateCallback = (certificate, host, port) => true;
  await client.postUrl(Uri(scheme: 'https', host: '127.0.0.1', path: '/wake'));
  await client.postUrl(other);
}

HttpClient handedOn() {
  final client = HttpClient();
  client.badCertificateCallback = (certificate, host, port) => true;
  client.getUrl(Uri.parse('https://localhost/ping'));
  return client;
}

Future<void> named(int port) async {
  final client = HttpClient();
  client.badCertificateCallback = (certificate, host, port) => true;
  await client.getUrl(Uri.parse('https://localhost.acme.com:$port/ping'));
}

Future<void> given(HttpClient client) async {
  client.badCertificateCallback = (certificate, host, port) => true;
  await client.getUrl(Uri.parse('https://localhost/ping'));
}

Future<void> inTheNetwork() async {
  final client = HttpClient();
  client.badCertificateCallback = (certificate, host, port) => true;
  await client.getUrl(Uri.parse('https://192.168.1.4/ping'));
}
