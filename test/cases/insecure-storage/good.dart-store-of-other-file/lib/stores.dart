import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:get_storage/get_storage.dart';

final box = FlutterSecureStorage();

class Preferences {
  static final session = GetStorage('session');
}
