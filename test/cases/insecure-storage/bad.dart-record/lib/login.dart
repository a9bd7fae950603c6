import 'dart:convert';

import 'package:get_storage/get_storage.dart';
import 'package:http/http.dart' as http;
import 'package:shared_preferences/shared_preferences.dart';

class LoginResponse {
  const LoginResponse(this.accessToken, this.name);

  final String accessToken;
  final String name;

  Map<String, dynamic> toJson() => {'t': accessToken, 'n': name};
}

Future<void> keep(LoginResponse login, String email, String password) async {
  final preferences = await SharedPreferences.getInstance();
  await preferences.setString('login', jsonEncode(login.toJson()));
  await preferences.setString('login', jsonEncode(login));
  await GetStorage().write('login', login);
  final response = await http.post(Uri.parse('$base/auth/login'), body: {'email': email, 'password': password});
  await preferences.setString('user', response.body);
}
