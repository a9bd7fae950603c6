import 'package:shared_preferences/shared_preferences.dart';

Future<void> setUpSession(SharedPreferences prefs) async {
  await prefs.setString('access_token', aToken());
}
