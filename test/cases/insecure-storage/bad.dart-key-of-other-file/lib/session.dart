import 'package:shared_preferences/shared_preferences.dart';

import 'keys.dart';

/// Keeps the refresh token.
Future<void> remember(SharedPreferences prefs, Answer answer) async {
  await prefs.setString(Keys.first, answer.value);
  await prefs.setString(Keys.theme, answer.theme);
}
