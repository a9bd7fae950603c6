import 'package:shared_preferences/shared_preferences.dart';

void remember(String token) {
  SharedPreferences.getInstance().then((prefs) => prefs.setString('auth', token));
}
