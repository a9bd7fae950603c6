import 'dart:convert';

import 'package:shared_preferences/shared_preferences.dart';

class PrefsHelper {
  SharedPreferences? prefs;

  Future<bool>? putObject(String key, Object value) {
    final text = json.encode(value);
    return prefs?.setString(key, text);
  }

  Future<bool>? putText(String key, String value) => prefs?.setString(key, value);
}
