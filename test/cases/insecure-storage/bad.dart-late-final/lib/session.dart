import 'package:shared_preferences/shared_preferences.dart';

class Session {
  late final SharedPreferences _prefs;

  Future<void> init() async {
    _prefs = await SharedPreferences.getInstance();
  }

  Future<void> save(String accessToken) => _prefs.setString('value', accessToken);
}
