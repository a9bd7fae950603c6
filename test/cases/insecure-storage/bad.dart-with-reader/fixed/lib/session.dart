import 'package:shared_preferences/shared_preferences.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';

class Session {
  Session(this._prefs);

  final SharedPreferences _prefs;

  Future<void> remember(String token) async {
    await _SecretStore.write('auth', token);
    await _prefs.setString('theme', 'dark');
  }

  Future<String> token() async => await _SecretStore.read('auth') ?? '';

  Future<int> length() async {
    return (await _SecretStore.read('auth'))!.length;
  }

  Future<void> forget() async {
    await _SecretStore.delete('auth');
    await _prefs.remove('theme');
  }
}

/// Keeps small secrets in the Keychain or behind the Keystore.
class _SecretStore {
  static const _storage = FlutterSecureStorage();

  static Future<bool> write(String key, String value) async {
    await _storage.write(key: key, value: value);
    return (await SharedPreferences.getInstance()).remove(key);
  }

  /// A value that an earlier version left in shared preferences is moved on first use.
  static Future<String?> read(String key) async {
    final legacy = (await SharedPreferences.getInstance()).getString(key);
    if (legacy != null) await write(key, legacy);
    return _storage.read(key: key);
  }

  static Future<bool> delete(String key) async {
    await _storage.delete(key: key);
    return (await SharedPreferences.getInstance()).remove(key);
  }
}
