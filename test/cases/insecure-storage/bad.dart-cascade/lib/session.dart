import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(Login login) async {
  (await SharedPreferences.getInstance())
    ..setString('name', login.name)
    ..setString('refresh_token', login.other);
  final prefs = await SharedPreferences.getInstance();
  prefs
    ..setInt('count', 1)
    ..setString('a', login.accessToken);
}
