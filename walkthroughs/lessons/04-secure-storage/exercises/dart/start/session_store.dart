import 'package:shared_preferences/shared_preferences.dart';

/// Keeps a traveller signed in between starts.
class SessionStore {
  SessionStore(this._preferences);

  final SharedPreferences _preferences;

  Future<void> save(String accessToken, DateTime expiresAt) async {
    await _preferences.setString('access_token', accessToken);
    await _preferences.setInt('expires_at', expiresAt.millisecondsSinceEpoch);
  }

  Future<String?> accessToken() async => _preferences.getString('access_token');

  Future<bool> isSignedIn(DateTime now) async {
    final expiresAt = _preferences.getInt('expires_at') ?? 0;
    return await accessToken() != null && expiresAt > now.millisecondsSinceEpoch;
  }

  Future<void> clear() async {
    await _preferences.remove('access_token');
    await _preferences.remove('expires_at');
  }
}
