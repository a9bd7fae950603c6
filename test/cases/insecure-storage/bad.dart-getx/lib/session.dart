import 'package:get_storage/get_storage.dart';

class SessionController extends GetxController {
  final box = GetStorage();

  void remember(String token) {
    box.write('auth', token);
    box.write('theme', 'dark');
    GetStorage('vault').writeIfNull('refresh_token', other);
  }
}
