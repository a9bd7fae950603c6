import 'package:flutter/foundation.dart';

void remember(Session session, String password) {
  debugPrint('signed in with $password at ${DateTime.now()}');
  debugPrint('session ${session.accessToken}');
}
