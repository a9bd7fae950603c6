import 'package:shared_preferences/shared_preferences.dart';

extension Saving on SharedPreferences {
  Future<bool> keep(String token) => setString('auth', token);
}
