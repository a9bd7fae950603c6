import 'package:flutter/foundation.dart';

void remember(String token) {
  if (kDebugMode) {
    print(token);
  }
  if (!kReleaseMode) print('token $token');
  assert(() {
    print(token);
    return true;
  }());
}
