import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, String user, String secret) async {
  await prefs.setString('value', '$user:${secret.trim()}');
}
