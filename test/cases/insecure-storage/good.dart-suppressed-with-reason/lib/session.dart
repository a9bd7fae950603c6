import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, String token) async {
  // keyward-ignore insecure-storage -- a demo token that the server hands to everyone
  await prefs.setString('auth', token);
}
