import 'package:firebase_crashlytics/firebase_crashlytics.dart';

void remember(String token) {
  FirebaseCrashlytics.instance.log('token $token');
  FirebaseCrashlytics.instance
    ..setCustomKey('name', 'x')
    ..setCustomKey('value', token);
}
