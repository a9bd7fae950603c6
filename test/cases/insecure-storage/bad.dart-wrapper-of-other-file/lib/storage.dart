import 'package:shared_preferences/shared_preferences.dart';

class LocalStore {
  LocalStore(this._prefs);

  final SharedPreferences _prefs;

  Future<void> save(String name, {required String value}) async {
    await _prefs.setString(name, value);
  }
}
