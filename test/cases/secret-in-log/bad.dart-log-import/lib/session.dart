import 'dart:developer';

void remember(String refreshToken) {
  log('token', error: refreshToken);
}
