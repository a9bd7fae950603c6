import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, String token) async {
  // keyward: this one is fine
  await prefs.setString('auth', token);
}
