import 'dart:convert';

import 'package:hive/hive.dart';
import 'package:shared_preferences/shared_preferences.dart';
import 'package:sqflite_sqlcipher/sqflite.dart';

class Session {
  late Box box;

  Future<void> open(SharedPreferences prefs, List<int> cipherKey, String pinCode, String token) async {
    box = await Hive.openBox('vault', encryptionCipher: HiveAesCipher(cipherKey));
    await box.put('token', token);
    final db = await openDatabase('vault.db', password: pinCode);
    await db.insert('users', {'token': token});
    await prefs.setString('check', hashPin(pinCode));
    final sealed = encrypter.encrypt(token, iv: iv);
    await prefs.setString('access_token', sealed.base64);
    await prefs.setString('password_hash', sha256.convert(utf8.encode(pinCode)).toString());
  }
}
