import 'package:http_certificate_pinning/http_certificate_pinning.dart';

const baseUrl = 'https://api.acme.com/v1';

final client = SecureHttpClient.build(fingerprints);
