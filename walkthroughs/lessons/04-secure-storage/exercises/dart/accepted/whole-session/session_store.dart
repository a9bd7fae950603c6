import 'dart:convert';

import 'package:flutter_secure_storage/flutter_secure_storage.dart';

/// Keeps a traveller signed in between starts: the whole session is one entry of the secure storage.
class SessionStore {
  SessionStore([this._storage = const FlutterSecureStorage()]);

  final FlutterSecureStorage _storage;

  Future<void> save(String accessToken, DateTime expiresAt) {
    final session = {'token': accessToken, 'ends': expiresAt.toIso8601String()};
    return _storage.write(key: 'session', value: jsonEncode(session));
  }

  Future<String?> accessToken() async => (await _load())?['token'] as String?;

  Future<bool> isSignedIn(DateTime now) async {
    final session = await _load();
    return session != null && DateTime.parse(session['ends'] as String).isAfter(now);
  }

  Future<void> clear() => _storage.delete(key: 'session');

  Future<Map<String, dynamic>?> _load() async {
    final text = await _storage.read(key: 'session');
    return text == null ? null : jsonDecode(text) as Map<String, dynamic>;
  }
}
