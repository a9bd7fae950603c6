import 'dart:developer';

void remember(String password, String refreshToken) {
  log('<redacted>', error: '<redacted>');
}
