import 'package:shared_preferences/shared_preferences.dart';

class Session {
  Session(this.prefs);

  final SharedPreferences prefs;

  Future<void> remember(String token) => prefs.setString('auth', token);

  String? get current => prefs.getString('auth');
}
