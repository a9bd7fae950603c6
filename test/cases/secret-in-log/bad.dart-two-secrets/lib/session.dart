import 'dart:developer';

void remember(String password, String refreshToken) {
  log(password, error: refreshToken);
}
