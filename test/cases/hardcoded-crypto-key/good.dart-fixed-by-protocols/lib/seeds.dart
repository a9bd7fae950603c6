import 'dart:convert';

import 'package:crypto/crypto.dart';

bool isNewSeed(String seed, String prefix) {
  final hmac = Hmac(sha512, utf8.encode('Seed version'));
  return hmac.convert(utf8.encode(seed)).toString().startsWith(prefix);
}

List<int> entropyOf(List<int> child) => Hmac(sha512, utf8.encode('bip-entropy-from-k')).convert(child).bytes;
