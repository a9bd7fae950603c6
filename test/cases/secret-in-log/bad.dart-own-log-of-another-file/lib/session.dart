import 'package:mail/core/app_logger.dart';

void signIn(String password, String accessToken) {
  log('signIn: $password');
  trace('signIn: $accessToken');
}
