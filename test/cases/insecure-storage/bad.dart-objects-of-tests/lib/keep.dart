import 'package:hive/hive.dart';
import 'user.dart';

Future<void> keep(String name, String? authToken) async {
  final box = Hive.box<User>('users');
  final user = User(name: name, authToken: authToken);
  await box.put('user', user);
}
