import 'dart:io';

HttpClient open(List<int> authority) {
  final context = SecurityContext(withTrustedRoots: true)..setTrustedCertificatesBytes(authority);
  return HttpClient(context: context);
}
