import 'package:sqflite/sqflite.dart';

class Store {
  late Database _db;

  Future<void> init() async {
    _db = await openDatabase('app.db', version: 1);
  }

  Future<void> save(User user) async {
    await _db.insert('users', {'name': user.name, 'token': user.token});
    await _db.rawUpdate('UPDATE users SET a = ?', [user.accessToken]);
    await _db.transaction((Transaction txn) async {
      await txn.update('users', {'name': user.name, 'password': user.password});
    });
  }
}
