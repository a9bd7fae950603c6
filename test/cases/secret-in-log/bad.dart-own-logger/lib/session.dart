import 'logger.dart';

void remember(String token) {
  AppLog.debug('token $token');
  AppLog.debug('signed in');
}
