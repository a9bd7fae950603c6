import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, Answer answer) async {
  await prefs.setString('access_token', answer.value);
}
