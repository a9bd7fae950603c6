import 'dart:io';

const fingerprint = 'qVL6XejV+N2bHKao3kWHWPOhB5hthNcl0kugn2vkw+g=';

HttpClient pinned() {
  return HttpClient()
    ..badCertificateCallback = (certificate, host, port) => hashOf(certificate.der) == fingerprint;
}
