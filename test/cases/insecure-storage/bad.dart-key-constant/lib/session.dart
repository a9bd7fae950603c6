import 'package:shared_preferences/shared_preferences.dart';

class Session {
  static const _kKey = '@shop/refresh_token';

  Future<void> remember(SharedPreferences prefs, String value) => prefs.setString(_kKey, value);
}
