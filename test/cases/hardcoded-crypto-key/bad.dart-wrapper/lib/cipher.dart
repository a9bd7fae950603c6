import 'package:encrypt/encrypt.dart';

class HarbourCipher {
  String seal(String text, String key, IV iv) => Encrypter(AES(Key.fromUtf8(key))).encrypt(text, iv: iv).base64;

  String note(String text, IV iv) => seal(text, 'written on a post and in the app', iv);
}
