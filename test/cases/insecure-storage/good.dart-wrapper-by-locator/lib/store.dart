import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:shared_preferences/shared_preferences.dart';

class StorageService {
  Future<void> save(String value) => const FlutterSecureStorage().write(key: 'value', value: value);
}

class SettingsService {
  Future<void> save(String value) async {
    final preferences = await SharedPreferences.getInstance();
    await preferences.setString('value', value);
  }
}

final storage = StorageService();
final settings = SettingsService();
