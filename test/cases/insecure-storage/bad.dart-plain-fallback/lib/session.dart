import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, String token) async {
  try {
    await const FlutterSecureStorage().write(key: 'token', value: token);
  } on PlatformException catch (_) {
    await prefs.setString('token', token);
  }
}
