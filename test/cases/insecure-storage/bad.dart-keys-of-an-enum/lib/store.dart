import 'package:shared_preferences/shared_preferences.dart';

enum StoreKey { authToken, theme }

class Store {
  Store(this.prefs);
  final SharedPreferences prefs;

  Future<void> put(StoreKey key, String value) => prefs.setString(key.name, value);
}
