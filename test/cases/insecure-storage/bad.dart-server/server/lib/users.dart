import 'package:sqflite/sqflite.dart';

Future<void> add(Database db, String name, String password) async {
  await db.execute("INSERT INTO users (name, password) VALUES ('$name', '$password')");
}

void report(String accessToken) {
  print(accessToken);
}
