import 'dart:convert';

import 'package:crypto/crypto.dart';

void show(String token, String password) {
  print(mask(token));
  print('token ${token.redacted()}');
  print(sha256.convert(utf8.encode(password)));
  final sealed = encrypt(token);
  print(sealed);
}
