import 'package:shared_preferences/shared_preferences.dart';

class StorageService {
  Future<void> save(String value) async {
    final preferences = await SharedPreferences.getInstance();
    await preferences.setString('value', value);
  }
}

final storage = StorageService();
