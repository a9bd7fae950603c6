import 'package:flutter_secure_storage/flutter_secure_storage.dart';

class Session {
  final _storage = const FlutterSecureStorage(aOptions: AndroidOptions(encryptedSharedPreferences: true));

  Future<void> remember(String token) => _storage.write(key: 'token', value: token);

  Future<String?> token() => _storage.read(key: 'token');
}
