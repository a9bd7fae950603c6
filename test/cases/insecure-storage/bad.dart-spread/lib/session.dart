import 'dart:convert';

import 'package:shared_preferences/shared_preferences.dart';

Future<void> remember(SharedPreferences prefs, String name, String accessToken) async {
  final base = {'a': accessToken};
  await prefs.setString('session', json.encode({...base, 'name': name}));
}
