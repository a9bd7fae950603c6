import 'package:hive/hive.dart';
import '../lib/user.dart';

Future<void> setUpAll() async {
  final box = Hive.box<User>('users');
  final user = User(name: 'ada', authToken: 'made up here');
  await box.put('user', user);
}
