import 'dart:convert';
import 'dart:typed_data';

import 'package:crypto/crypto.dart';
import 'package:encrypt/encrypt.dart' as enc;
import 'package:hive/hive.dart';
import 'package:pointycastle/export.dart';
import 'package:sqflite_sqlcipher/sqflite.dart';

const boat = 'a boat that is thirty-two letters';

class Vault {
  static const _hex = '00112233445566778899aabbccddeeff';
  final iv = enc.IV.fromUtf8('0123456789abcdef');
  final inline = enc.Key.fromBase64('dGhpcyBpcyBub3QgYSBzZWNyZXQgYXQgYWxsIQ==');
  final named = enc.Key.fromUtf8(boat);
  final hex = enc.Key.fromBase16(_hex);

  String code(String message) => Hmac(sha256, utf8.encode('sail-of-dart')).convert(utf8.encode(message)).toString();

  Future<Box<String>> box() => Hive.openBox('notes', encryptionCipher: HiveAesCipher([1, 2, 3, 4, 5, 6, 7, 8]));

  Future<Database> open() => openDatabase('notes.db', password: 'sail-away', version: 1);

  KeyParameter parameter() => KeyParameter(Uint8List.fromList(utf8.encode('castle-of-points')));

  Future<void> pragma(Database db) => db.execute("PRAGMA key = 'sail of dart';");
}
