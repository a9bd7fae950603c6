import 'package:sentry_flutter/sentry_flutter.dart';

class GitConfig {
  String sshPrivateKey = '';

  Map<String, String> outline() {
    return {'sshPrivateKey': sshPrivateKey.isNotEmpty.toString()};
  }

  Map<String, String> whole() {
    return {'sshPrivateKey': sshPrivateKey.toString()};
  }

  void tell() {
    print(outline());
    print(whole());
  }
}
