import 'package:hive/hive.dart';

class User {
  User({required this.name, this.authToken});
  final String name;
  final String? authToken;
}

Future<void> keep(User user) async {
  final box = Hive.box<User>('users');
  final outline = User(name: user.name, authToken: null);
  await box.put('user', outline);
  final whole = User(name: user.name, authToken: user.authToken);
  await box.put('user', whole);
}
