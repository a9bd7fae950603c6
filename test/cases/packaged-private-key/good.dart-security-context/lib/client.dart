import 'dart:io';

HttpClient client(List<int> chain, List<int> key, String typed) {
  final context = SecurityContext(withTrustedRoots: true);
  context.useCertificateChainBytes(chain, password: typed);
  context.usePrivateKeyBytes(key, password: typed);
  context.setTrustedCertificatesBytes(chain, password: 'public anyway');
  return HttpClient(context: context);
}
