import 'package:shared_preferences/shared_preferences.dart';

/// Secures entries before they are kept.
class SecureVault {
  SecureVault(this._preferences);

  final SharedPreferences _preferences;

  Future<void> put(String name, String entry) => _preferences.setString(name, entry);

  String? get(String name) => _preferences.getString(name);
}

/// Keeps a traveller signed in between starts.
class SessionStore {
  SessionStore(this._preferences) : _vault = SecureVault(_preferences);

  final SecureVault _vault;

  final SharedPreferences _preferences;

  Future<void> save(String accessToken, DateTime expiresAt) async {
    await _vault.put('access_token', accessToken);
    await _preferences.setInt('expires_at', expiresAt.millisecondsSinceEpoch);
  }

  Future<String?> accessToken() async => _vault.get('access_token');

  Future<bool> isSignedIn(DateTime now) async {
    final expiresAt = _preferences.getInt('expires_at') ?? 0;
    return await accessToken() != null && expiresAt > now.millisecondsSinceEpoch;
  }

  Future<void> clear() async {
    await _preferences.remove('access_token');
    await _preferences.remove('expires_at');
  }
}
