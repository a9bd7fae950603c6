import 'dart:io';

Future<bool> wakeRunningApp(int port, String path) async {
  final client = HttpClient();
  client.badCertificateCallback = (certificate, host, port) => true;
  client.connectionTimeout = const Duration(milliseconds: 100);
  try {
    final uri = Uri(scheme: 'https', host: '127.0.0.1', port: port, path: path);
    final request = await client.postUrl(uri);
    final response = await request.close();
    return response.statusCode == 200;
  } finally {
    client.close();
  }
}

Future<void> ping(int port) async {
  final client = HttpClient()..badCertificateCallback = (certificate, host, port) => true;
  await client.getUrl(Uri.parse('https://localhost:$port/ping'));
  await client.getUrl(Uri.https('127.0.0.1', '/ping'));
  await client.get('localhost', port, '/ping');
}
