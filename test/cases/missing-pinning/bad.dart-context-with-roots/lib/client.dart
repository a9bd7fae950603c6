import 'dart:io';

HttpClient client(List<int> bytes) {
  final context = SecurityContext(withTrustedRoots: true)..setTrustedCertificatesBytes(bytes);
  return HttpClient(context: context);
}
