import 'package:mail/core/app_logger.dart';

void signIn(String password) {
  log('signIn: $password');
}
