import 'package:shared_preferences/shared_preferences.dart';

Future<void> clear(SharedPreferences prefs) async {
  await prefs.setString('access_token', '');
  await prefs.remove('access_token');
  final token = prefs.getString('access_token');
  use(token);
}
