import 'dart:io';

SecurityContext contextOf(List<int> bytes) {
  final context = SecurityContext(withTrustedRoots: false);
  context.setTrustedCertificatesBytes(bytes);
  return context;
}

HttpClient client() => HttpClient();
