import 'package:shared_preferences/shared_preferences.dart';

Future<void> save(SharedPreferences prefs, String theme, String author, int tokens, DateTime now) async {
  await prefs.setString('theme', theme);
  await prefs.setString('author_name', author);
  await prefs.setString('token_count', tokens.toString());
  await prefs.setBool('has_token', true);
  await prefs.setString('first_run', 'false');
  await prefs.setString('password_changed_at', now.toIso8601String());
  await prefs.setString('next_token', page.nextToken);
  await prefs.setString('push_token', fcmToken);
  await prefs.setString('locale', locale.languageCode);
}
