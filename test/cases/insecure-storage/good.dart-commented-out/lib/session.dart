import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, String token) async {
  // await prefs.setString('auth', token);
  /// await prefs.setString('auth', token);
  await prefs.setBool('signed_in', true);
  await prefs.setString('state', 'signed in');
}
