import 'dart:convert';

import 'package:cryptography/cryptography.dart';

class Vault {
  final key = SecretKey(utf8.encode('h7Kp2vQx9Lm4Wd8Zt3Rb6Yc1Nf5Gj0Sa'));

  Future<SecretBox> seal(List<int> note) => AesGcm.with256bits().encrypt(note, secretKey: key);
}
