import 'package:shared_preferences/shared_preferences.dart';

SharedPreferences? prefs;

void remember(String password) {
  prefs
    ?..setString('value', password)
    ..setBool('signed_in', true);
}
