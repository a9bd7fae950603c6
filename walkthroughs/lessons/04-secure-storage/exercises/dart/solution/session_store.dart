import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:shared_preferences/shared_preferences.dart';

/// Keeps a traveller signed in between starts, with the token in the Keystore or the Keychain of this device only.
class SessionStore {
  SessionStore(this._preferences);

  final SharedPreferences _preferences;

  static const _vault = FlutterSecureStorage(
    iOptions: IOSOptions(accessibility: KeychainAccessibility.first_unlock_this_device),
  );

  Future<void> save(String accessToken, DateTime expiresAt) async {
    await _vault.write(key: 'access_token', value: accessToken);
    await _preferences.setInt('expires_at', expiresAt.millisecondsSinceEpoch);
  }

  Future<String?> accessToken() => _vault.read(key: 'access_token');

  Future<bool> isSignedIn(DateTime now) async {
    final expiresAt = _preferences.getInt('expires_at') ?? 0;
    return await accessToken() != null && expiresAt > now.millisecondsSinceEpoch;
  }

  Future<void> clear() async {
    await _vault.delete(key: 'access_token');
    await _preferences.remove('expires_at');
  }
}
