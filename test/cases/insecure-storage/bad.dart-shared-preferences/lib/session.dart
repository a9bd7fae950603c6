import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(String token) async {
  final prefs = await SharedPreferences.getInstance();
  await prefs.setString('auth', token);
}
