import 'dart:convert';

import 'package:shared_preferences/shared_preferences.dart';

/// Keeps a traveller signed in between starts.
class SessionStore {
  SessionStore(this._preferences);

  final SharedPreferences _preferences;

  Future<void> save(String accessToken, DateTime expiresAt) async {
    final entry = base64.encode(utf8.encode(accessToken));
    await _preferences.setString('access_token', entry);
    await _preferences.setInt('expires_at', expiresAt.millisecondsSinceEpoch);
  }

  Future<String?> accessToken() async {
    final entry = _preferences.getString('access_token');
    return entry == null ? null : utf8.decode(base64.decode(entry));
  }

  Future<bool> isSignedIn(DateTime now) async {
    final expiresAt = _preferences.getInt('expires_at') ?? 0;
    return await accessToken() != null && expiresAt > now.millisecondsSinceEpoch;
  }

  Future<void> clear() async {
    await _preferences.remove('access_token');
    await _preferences.remove('expires_at');
  }
}
