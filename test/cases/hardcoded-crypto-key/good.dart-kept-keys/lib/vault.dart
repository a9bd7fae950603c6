import 'dart:convert';

import 'package:crypto/crypto.dart';
import 'package:encrypt/encrypt.dart' as enc;
import 'package:flutter/widgets.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:hive/hive.dart';
import 'package:sqflite_sqlcipher/sqflite.dart';

class Vault {
  static const storage = FlutterSecureStorage();
  final iv = enc.IV.fromUtf8('0123456789abcdef');
  final random = enc.Key.fromSecureRandom(32);
  final item = Container(key: const Key('vault-item'));

  Future<Box<String>> box() async {
    final stored = await storage.read(key: 'vault-key') ?? base64Url.encode(Hive.generateSecureKey());
    return Hive.openBox('notes', encryptionCipher: HiveAesCipher(base64Url.decode(stored)));
  }

  Future<Database> open(String passphrase) => openDatabase('notes.db', password: passphrase, version: 1);

  String code(String message, List<int> key) => Hmac(sha256, key).convert(utf8.encode(message)).toString();

  String digest(String message) => sha256.convert(utf8.encode(message)).toString();

  Future<void> pragma(Database db, String key) => db.execute("PRAGMA key = '$key';");
}
