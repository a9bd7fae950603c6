import 'package:hive_flutter/hive_flutter.dart';

Future<void> remember(String token, User user) async {
  final box = await Hive.openBox('session');
  await box.put('auth', token);
  await box.putAll({'name': user.name, 'password': user.password});
  Hive.box('settings').put('theme', 'dark');
}
