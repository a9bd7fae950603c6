import 'package:shared_preferences/shared_preferences.dart';

class Session {
  Session(this._prefs);

  final SharedPreferences _prefs;

  Future<void> remember(String token) async {
    await _prefs.setString('auth', token);
    await _prefs.setString('theme', 'dark');
  }

  Future<String> token() async => _prefs.getString('auth') ?? '';

  Future<int> length() async {
    return _prefs.getString('auth')!.length;
  }

  Future<void> forget() async {
    await _prefs.remove('auth');
    await _prefs.remove('theme');
  }
}
