import 'package:shared_preferences/shared_preferences.dart';

Future<void> keep(String token) async {
  final preferences = await SharedPreferences.getInstance();
  await preferences.setString('api_token', Tokens.obscure(token));
  await preferences.setString('api_token', Tokens.maskedToken(token));
}
