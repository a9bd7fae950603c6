import 'package:shared_preferences/shared_preferences.dart';

import 'keys.dart' as keys;

/// Keeps the refresh token.
Future<void> remember(SharedPreferences prefs, Answer answer) async {
  await prefs.setString(keys.first, answer.value);
  await prefs.setString(keys.theme, answer.theme);
}
