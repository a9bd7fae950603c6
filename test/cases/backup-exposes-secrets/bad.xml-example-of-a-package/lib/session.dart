import 'package:shared_preferences/shared_preferences.dart';

Future<void> save(String accessToken) async {
  final preferences = await SharedPreferences.getInstance();
  await preferences.setString('access_token', accessToken);
}
