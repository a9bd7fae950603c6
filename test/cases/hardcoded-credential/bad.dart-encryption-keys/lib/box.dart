import 'package:hive/hive.dart';

const masterKey = '9bFlIkpYt5HfavHYMD5hzcS7hsPRxCcQPDRMQYnrLx4=';

Future<Box> open() => Hive.openBox('notes', encryptionCipher: HiveAesCipher(base64Decode(masterKey)));

class Settings {
  static const aesKeys = ['c6m+9Jm79Nx70qTyyK9b2Z8meg7TGXIX3Su6FTdDblw=', '/T/rPJJQt5dKm1KLaWNjIaRhtV71W3vq/YCamp6SW3k='];
  final hmacKey = '16VtPPz5pE3HFmkazauhuKkSZGVDxpd6WkOsJ1PPEBc=';
}
