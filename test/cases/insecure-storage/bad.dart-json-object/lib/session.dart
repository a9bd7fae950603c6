import 'dart:convert';

import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, String email, String password) async {
  final account = {'email': email, if (email.isNotEmpty) 'password': password};
  final text = jsonEncode(account);
  await prefs.setString('account', text);
}
