import 'package:flutter/foundation.dart';

void remember(String token) {
  if (kReleaseMode) print(token);
  if (kDebugMode) {
    print('fine');
  } else {
    print(token);
  }
}
