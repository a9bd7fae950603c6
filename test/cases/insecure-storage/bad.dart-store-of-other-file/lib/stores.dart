import 'package:get_storage/get_storage.dart';
import 'package:shared_preferences/shared_preferences.dart';

final box = GetStorage();

class Preferences {
  static late SharedPreferences instance;
  static final session = GetStorage('session');
}

abstract class BaseRepository {
  late final SharedPreferences preferences;
}
