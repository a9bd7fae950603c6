import 'dart:developer' as developer;
import 'dart:developer' show log;

void remember(String token) {
  developer.log('token: $token', name: 'session');
  log(token);
}
