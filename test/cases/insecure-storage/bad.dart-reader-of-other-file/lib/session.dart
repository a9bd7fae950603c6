import 'package:shared_preferences/shared_preferences.dart';

Future<void> keep(SharedPreferences preferences, String accessToken) async {
  await preferences.setString('access_token', accessToken);
}
