import 'cipher.dart';

class Notes {
  Notes(this.cipher);

  final HarbourCipher cipher;

  String save(String note, IV iv) => cipher.seal(note, 'written on another post, too here', iv);
}
