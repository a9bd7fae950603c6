import 'package:shared_preferences/shared_preferences.dart';

class Session {
  Session(this._prefs);

  final SharedPreferences _prefs;

  set accessToken(String? value) => _prefs.setString('a', value ?? '');

  set theme(String? value) => _prefs.setString('t', value ?? '');

  Future<bool> saveRefreshToken(String value) => _prefs.setString('r', value);
}
