import 'package:kiosk_base/app_log.dart';

void signedIn(String accessToken) {
  AppLog.info('signed in with $accessToken');
  AppLog.info('signed in');
}
