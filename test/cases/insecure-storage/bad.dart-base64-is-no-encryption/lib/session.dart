import 'dart:convert';

import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, String password) async {
  await prefs.setString('value', base64Encode(utf8.encode(password)));
}
